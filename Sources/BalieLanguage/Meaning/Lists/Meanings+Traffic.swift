extension Meanings {
  static let traffic = """
    nl parkeren, parkeerplaats, parking, parkeergelegenheid, parkeerterrein, parkeerplek
    nl auto kwijt kunnen, auto neerzetten, parkeert, geparkeerd, parkeerruimte, parkeervak
    nl parkeerhaven, parkeermogelijkheid, parkeerzone, blauwe zone, blauwe schijf, parkeerschijf
    nl parkeerverbod, parkeerbeleid, parkeerdruk, parkeeroverlast, foutparkeren, fout geparkeerd
    nl foutparkeerder, dubbel geparkeerd, parkeerprobleem, invalidenparkeerplaats
    nl gehandicaptenparkeerplaats, gehandicaptenparkeerkaart, invalidenkaart, laad- en losplaats
    nl laden en lossen, bezoekersparking, parkeerapp, aanhanger parkeren, camper parkeren
    nl parkeerverbodsbord, parkeerverbodsborden
    en park, car park, parking space, parking spot, parking lot, parking bay, parking area
    en parking zone, parking disc, blue zone, disabled parking, blue badge, disabled bay
    en visitor parking, illegally parked, double parked, street parking, on-street parking
    en loading bay, parking app, valet parking, overnight parking, parking ban, free parking
    en carpark
    de parken, parkplatz, stellplatz, parkmöglichkeit
    fr stationner, parking, se garer, place de parking
    es aparcar, estacionar, parking
    pl parkować, parking, miejsce parkingowe, parkowanie
    tr park etmek, otopark, park yeri, park
    ar موقف سيارات, وقوف, ركن السيارة, موقف

    nl parkeervergunning, bewonerskaart, bewonersvergunning, bezoekersvergunning, parkeerkaart
    nl bezoekerspas, bewonersparkeren, bewonersparkeervergunning, parkeerpas, parkeerabonnement
    nl bezoekersregeling, bezoekerskaart, bezoekersparkeren, bezoekersparkeervergunning
    nl bezoekersuren, kraskaart, tweede parkeervergunning, mantelzorgvergunning
    nl bedrijfsvergunning parkeren, vergunninghouder, vergunninghoudersparkeren, vergunningzone
    nl kenteken aanmelden, kenteken wijzigen, kentekenwijziging, digitale parkeervergunning
    nl parkeerrecht, straatparkeren vergunning, autodeelvergunning, zorgverlenerskaart
    en parking permit, resident permit, visitor permit, residents parking, visitor vouchers
    en visitor parking permit, scratch card parking, second permit, carer permit, business permit
    en permit holder, permit zone, season ticket parking, register vehicle for permit
    de parkausweis, anwohnerparkausweis, bewohnerparken, besucherparkausweis
    fr carte de stationnement, carte riverain, permis de stationnement
    es permiso de aparcamiento, tarjeta de residente, autorización de estacionamiento
    pl abonament parkingowy, karta parkingowa, identyfikator mieszkańca
    tr park izni, otopark kartı, sakin park izni
    ar تصريح وقوف, رخصة وقوف, بطاقة وقوف

    nl parkeertarief, parkeergeld, parkeermeter, parkeerautomaat, betaald parkeren, parkeerkosten
    nl parkeerticket, parkeerprijs, parkeertijd, parkeerduur, parkeeruur, parkeerbetaling
    nl parkeeractie, parkeersessie, parkeerticketje, parkeerbelasting, gratis parkeren
    nl dagticket parkeren, dagkaart parkeren, weekkaart parkeren, avondtarief, uurtarief parkeren
    nl ticketautomaat, parkeerapp, belparkeren, betaalzone, betaaltijden, betaald parkeergebied
    nl parkeerticketautomaat, parkeerteller, parkeergelden, onbetaald parkeren, straattarief
    en parking fee, parking charge, pay parking, parking meter, parking rate
    en parking ticket machine, parking cost, parking price, parking tariff, hourly parking
    en day parking, parking session, parking payment, ticket machine, pay and display
    en pay by phone parking, park for free, maximum stay, parking time
    de parkgebühr, parkschein, parkuhr, parkscheinautomat, parkticket
    fr tarif de stationnement, parcmètre, horodateur, stationnement payant
    es tarifa de aparcamiento, parquímetro, zona azul, aparcamiento de pago
    pl opłata parkingowa, parkometr, opłata za parkowanie
    tr park ücreti, parkmetre, otopark ücreti
    ar رسوم الوقوف, عداد الوقوف, أجرة الموقف

    nl parkeergarage, parkeerkelder, garage, ondergrondse parking, parkeertoren, p+r, garagebox
    nl garageplaats, garageplek, autobox, stallingsplaats, inrithoogte, doorrijhoogte
    nl uitrit garage, slagboom, inrijkaart, uitrijkaart, ondergrondse garage, randparking, p en r
    nl park and ride, parkeerhuis, overstapparking, transferium, parkeerdek
    nl parkeerautomaat garage, parkeertorens, autostalling, garagedeur, garagepoort, pendelparking
    nl autolift
    en parking garage, multi-storey car park, underground parking, park and ride, car park barrier
    en exit barrier, multistorey, multi-storey, underground car park, height limit
    en height restriction, garage box, lock-up garage, park-and-ride, p and r, parkade
    en garage door, parking structure, covered parking
    de parkhaus, tiefgarage, garage, park and ride
    fr parking couvert, parking souterrain, garage, parking relais
    es garaje, aparcamiento subterráneo, parking cubierto
    pl garaż, parking podziemny, parking wielopoziomowy
    tr kapalı otopark, garaj, katlı otopark
    ar مرآب, جراج, موقف تحت الأرض

    nl boete, bekeuring, bon gekregen, verkeersboete, parkeerboete, parkeerbon, naheffing
    nl gas-boete, retributie, bonnen, beboet, naheffingsaanslag, naheffing parkeren
    nl parkeerretributie, gasboete, sanctie, administratieve sanctie, onmiddellijke inning
    nl minnelijke schikking, cjib, snelheidsboete, flitsboete, boetebedrag, boetebrief
    nl boetebeschikking, wielklem, strafbeschikking, dwangsom, verkeersovertreding, overtreding
    nl in beroep boete, boete aanvechten, boete betwisten, administratiekosten boete, geldboete
    nl strafpunten, verkeersbon, proces-verbaal ontvangen, bestuurlijke boete, boeteverhoging
    en fine, penalty, parking ticket, speeding ticket, penalty charge, traffic fine
    en penalty notice, pcn, penalty charge notice, fixed penalty, speeding fine, traffic ticket
    en parking fine, wheel clamp, clamped, infringement, offence notice, unpaid fine, appeal fine
    en dispute fine, contest fine, penalty points, points on licence, traffic offence
    en surcharge penalty
    de bußgeld, strafzettel, geldstrafe, knöllchen, verwarnungsgeld
    fr amende, contravention, pv, procès-verbal
    es multa, sanción, infracción
    pl mandat, grzywna, kara pieniężna
    tr ceza, trafik cezası, park cezası, para cezası
    ar غرامة, مخالفة, مخالفة مرورية

    nl te hard rijden, snelheid, maximumsnelheid, flitser, flitspaal, geflitst
    nl snelheidsovertreding, snelheidslimiet, hard rijden, hardrijden, hardrijders
    nl snelheidsduivel, snelheidscontrole, snelheidscamera, snelheidsbeperking, snelheidsboete
    nl snelheidsremmer, snelheidsmeting, snelheidsinformatiebord, trajectcontrole, flitsauto
    nl mobiele flitser, flitsfoto, flitst, te snel rijden, te snel gereden, te hard gereden
    nl overdreven snelheid, onaangepaste snelheid, zone 30, zone dertig, 30-zone, dertig zone
    nl verkeersdrempel, straatrace, straatracen, racen, asociaal rijgedrag, verkeersveiligheid
    nl verkeersremmende maatregelen, verkeersremmer, roekeloos
    en speeding, speed limit, speed camera, maximum speed, speeding fine, speed trap, radar gun
    en average speed check, speed bump, speed hump, 20 mph zone, 30 zone, drive too fast
    en reckless driving, traffic calming, road safety, street racing, boy racers, speeders
    en speed check, speed restrictions
    de geschwindigkeit, tempolimit, blitzer, geblitzt, höchstgeschwindigkeit
    fr excès de vitesse, vitesse, radar, limitation de vitesse
    es exceso de velocidad, velocidad, radar, límite de velocidad
    pl prędkość, fotoradar, ograniczenie prędkości, przekroczenie prędkości
    tr hız, hız sınırı, radar, aşırı hız
    ar سرعة, تجاوز السرعة, رادار, الحد الأقصى للسرعة

    nl auto, wagen, voertuig, personenauto, automobiel, karretje, wagens, bestelwagen, bestelauto
    nl bestelbus, busje, camionette, vrachtwagen, camion, aanhangwagen, aanhanger, remorque
    nl bedrijfswagen, leaseauto, leasewagen, elektrische wagen, hybride, tweedehandswagen
    nl tweedehands auto, occasion auto, oldtimer, camper, mobilhome, caravan, motor, motorfiets
    nl autokeuring, apk, technische keuring, keuring auto, autowrak, sloopauto, auto slopen
    nl autoverzekering, autobelasting, inschrijvingsbewijs, gelijkvormigheidsattest, carpass
    nl car-pass, auto verkopen, auto kopen, garagehouder, garagist, onderhoudsbeurt auto
    nl winterbanden, autobanden, deelauto, autodelen, auto schorsen, vrijwaringsbewijs, vierwieler
    nl autootje, auto overschrijven
    en car, vehicle, automobile, auto, motor vehicle, lorry, truck, trailer, motorhome, campervan
    en caravan, motorcycle, motorbike, company car, lease car, hybrid car, electric car, used car
    en second-hand car, classic car, mot test, roadworthiness, vehicle inspection, car insurance
    en car registration, vehicle registration, vehicle tax, scrap car, scrap my car, sell my car
    en buy a car, car sharing, car club, logbook, log book, mechanic, winter tyres, suv
    de auto, wagen, fahrzeug, pkw, kfz
    fr voiture, véhicule, auto, automobile
    es coche, vehículo, auto, carro, automóvil
    pl samochód, auto, pojazd
    tr araba, araç, otomobil
    ar سيارة, مركبة, عربة

    nl fiets, rijwiel, e-bike, elektrische fiets, tweewieler, bike, velo, fietsen, fietser, fietst
    nl stadsfiets, damesfiets, herenfiets, kinderfiets, bakfiets, cargofiets, longtail, vouwfiets
    nl plooifiets, ligfiets, tandem, driewieler, mountainbike, racefiets, koersfiets, speedpedelec
    nl speed pedelec, fatbike, ebike, fietsaccu, elektrische step, fietsslot, fietspomp, fietsband
    nl lekke fietsband, fietsenmaker, fietshersteller, fietsreparatie, fietspad, fietspaden
    nl fietsstraat, fietsroute, fietssnelweg, fietsostrade, fietsleasing, fietsvergoeding
    nl deelfiets, huurfiets, fiets huren, leenfiets, fietsverhuur, fietsendepot, weesfiets
    nl fietswrak, fietskluis, fietslabel, fietshelm, fietszitje, fietsdiefstal, gravel fiets
    nl fietsvriendelijk, bromfiets, scooter
    en bicycle, bike, cycle, e-bike, electric bike, cyclist, ebike, cargo bike, folding bike
    en mountain bike, road bike, racing bike, city bike, kids bike, tandem, tricycle, scooter
    en e-scooter, electric scooter, bike lock, bike pump, bike tyre, bike tire, bike repair
    en bike shop, cycle path, cycle lane, bike lane, cycle route, bike share, bike hire
    en bike rental, hire a bike, cycle to work, bike helmet, bike theft, abandoned bike
    en speed pedelec, fat bike, pushbike, moped, bike battery
    de fahrrad, rad, e-bike, velo, pedelec
    fr vélo, bicyclette, vélo électrique
    es bicicleta, bici, bicicleta eléctrica
    pl rower, rower elektryczny
    tr bisiklet, elektrikli bisiklet
    ar دراجة, دراجة هوائية, دراجة كهربائية

    nl fietsenstalling, fiets stallen, fietsenrek, fietsparking, rijwielstalling, fietsstalling
    nl fietsenhok, fietsenberging, fietskelder, fietskluis, fietstrommel, buurtstalling
    nl buurtfietsenstalling, fietsenkelder, fietsbeugel, fietsnietje, nietje fiets
    nl bewaakte stalling, onbewaakte stalling, stationsstalling, fietspunt, fietshangar, fietsbox
    nl fietsplaats, fiets parkeren, fietsparkeren, fietsparkeerplaats, fietsparkeerplek, fietsvak
    nl stallingskosten, stallingsplaats fiets, fietstoren, stalling, weesfietsen, fietsdepot
    nl overdekte fietsenstalling, bakfietsstalling, fiets opbergen
    en bicycle parking, bike rack, bike storage, cycle parking, bike shed, bike stand
    en bike shelter, bike park, bike locker, cycle rack, bike hangar, cycle hangar, cycle storage
    en secure bike parking, bicycle rack, bicycle shed, bicycle storage, bike store
    en guarded bicycle parking
    de fahrradständer, fahrradparkplatz, fahrradabstellplatz, radstation
    fr parking à vélos, range-vélos, garage à vélos
    es aparcabicicletas, aparcamiento de bicicletas, aparcabicis
    pl stojak na rowery, parking rowerowy, przechowalnia rowerów
    tr bisiklet parkı, bisiklet park yeri
    ar موقف دراجات, حامل دراجات

    nl kenteken, nummerplaat, kentekenplaat, kentekenbewijs, kentekennummer, kentekens
    nl kentekencard, kentekenpas, kentekenkaart, autoplaat, plaatnummer, tenaamstelling
    nl tenaamstellingscode, overschrijving kenteken, inschrijvingsbewijs, rdw, kenteken schorsen
    nl schorsing kenteken, dubbele kentekenplaat, gepersonaliseerde plaat
    nl gepersonaliseerde nummerplaat, transitplaat, transitkenteken, buitenlands kenteken
    nl buitenlandse nummerplaat, tijdelijke nummerplaat, kentekencheck, nummerplaatherkenning
    nl kentekenherkenning, kentekencontrole, europese plaat, nummerplaatkader, nummerplaathouder
    nl plaat inleveren, nummerplaat inleveren
    en number plate, license plate, licence plate, registration number, registration plate
    en reg number, vehicle registration, reg plate, personalised plate, foreign plates
    en foreign number plate, temporary plates, tags on car, plate number, vanity plate
    en registration document, registration certificate, plate recognition, anpr, car registration
    de kennzeichen, nummernschild, kfz-kennzeichen
    fr plaque d'immatriculation, immatriculation, numéro de plaque
    es matrícula, placa, número de matrícula, patente
    pl tablica rejestracyjna, numer rejestracyjny, rejestracja pojazdu
    tr plaka, araç plakası, ruhsat plakası
    ar لوحة السيارة, رقم السيارة, لوحة الترقيم

    nl laadpaal, oplaadpunt auto, elektrisch laden, laadpunt, auto opladen, oplaadpaal
    nl laadstation, laadpas, laadkabel, thuislader, thuislaadpaal, wallbox, snellader, snelladen
    nl snellaadstation, laadplek, laadplein, laadplaats, laadsessie, laadtarief, laadkosten
    nl laadinfrastructuur, publieke laadpaal, openbare laadpaal, laadtegoed, laadvak, kabelgoot
    nl kabelgoottegel, laadapp, laadvermogen, elektrische auto laden, elektrische wagen laden
    nl opladen elektrische auto, opladen auto, e-auto, ev, plug-in hybride, plug-in, hybride laden
    nl laadpaalklever, stekkerauto, laden op straat, bijladen, laadkaart
    en charging station, charge point, ev charger, electric charging, chargers, ev charging
    en car charger, charging cable, charge card, wallbox, fast charger, rapid charger
    en charge my car, charge electric car, home charger, home charging, electric vehicle, ev
    en plug-in hybrid, charging bay, charging session, charging fee, charging app
    en charging network, charge at home, public charger
    de ladestation, ladesäule, wallbox, e-auto laden
    fr borne de recharge, station de recharge, recharger voiture
    es punto de recarga, estación de carga, cargador eléctrico
    pl stacja ładowania, ładowarka samochodowa, punkt ładowania
    tr şarj istasyonu, şarj noktası, elektrikli şarj
    ar محطة شحن, شاحن سيارة كهربائية, نقطة شحن

    nl wegwerkzaamheden, werkzaamheden, wegenwerken, omleiding, afgesloten weg, wegafsluiting
    nl opgebroken straat, werken, wegwerken, straatwerken, herinrichting, heraanleg
    nl straat opengebroken, opengebroken, afgesloten straat, straat afgesloten, straat afsluiten
    nl wegomleiding, omleidingsroute, omleidingsbord, rioolwerken, rioleringswerken, nutswerken
    nl kabelwerken, asfalteren, asfalteringswerken, bouwwerf, werf, bouwput, bouwplaats
    nl wegversperring, wegblokkade, graafwerken, graafwerkzaamheden, hinder werken, minder hinder
    nl werfverkeer, bouwverkeer, werfleider, werkvak, wegmarkering, bouwhekken, dranghekken
    nl wegafzetting, werfzone
    en roadworks, road works, road closure, detour, diversion, construction work, road closed
    en street closure, closed road, diverted, diversion route, resurfacing, street works
    en streetworks, digging up, excavation, sewer works, utility works, construction site
    en road construction, lane closure, barricades, building site, construction traffic
    en bridge closed, temporary traffic lights
    de baustelle, straßensperrung, umleitung, bauarbeiten, gesperrte straße
    fr travaux routiers, déviation, route barrée, chantier, travaux
    es obras, desvío, corte de carretera, obras viales
    pl roboty drogowe, objazd, zamknięta droga, prace drogowe
    tr yol çalışması, güzergah değişikliği, yol kapalı, yol yapım
    ar أعمال الطرق, تحويلة, إغلاق الطريق, أشغال

    nl file, verkeersdrukte, verkeersopstopping, opstopping, verkeersinformatie, verkeershinder
    nl drukte op weg, fileleed, filevorming, stilstaand verkeer, vastzitten in verkeer, verkeer
    nl spits, spitsuur, ochtendspits, avondspits, druk verkeer, verkeerscirculatie
    nl verkeerssituatie, verkeersstroom, verkeerslicht, stoplicht, rood licht, verkeersinfarct
    nl verkeerschaos, sluipverkeer, doorgaand verkeer, verkeersplan, mobiliteitsplan
    nl circulatieplan, verkeersbord, verkeersborden, rotonde, kruispunt, kruising, zebrapad
    nl eenrichtingsverkeer, eenrichtingsstraat, verkeersafwikkeling, zwaar verkeer, vrachtverkeer
    nl wegverkeer, verkeersmelding
    en traffic jam, congestion, traffic, traffic information, tailback, rush hour, peak traffic
    en gridlock, traffic lights, stop light, through traffic, cut-through traffic, rat run
    en heavy traffic, traffic flow, traffic report, roundabout, junction, intersection
    en zebra crossing, pedestrian crossing, one-way street, one way street, traffic sign
    en road sign, traffic news, traffic plan, lorries, queue on road
    de stau, verkehrslage, verkehrsinformation, verkehrsbehinderung
    fr embouteillage, bouchon, info trafic, circulation
    es atasco de tráfico, tráfico, congestión, embotellamiento
    pl korek, utrudnienia w ruchu, natężenie ruchu
    tr trafik sıkışıklığı, trafik, trafik yoğunluğu
    ar ازدحام, زحمة مرور, ازدحام مروري, حركة المرور

    nl milieuzone, lage-emissiezone, emissiezone, lez, zero-emissiezone, autoluw, lage emissiezone
    nl zero emissie, zero-emissie, nul-emissiezone, milieusticker, vignet milieuzone, milieuvignet
    nl euronorm, euro 4, euro 5, roetfilter, oude diesel, dieselauto, dieselverbod, lez-zone
    nl zone voor lage emissie, uitstootzone, uitstoot, stikstof, fijnstof, luchtkwaliteit
    nl luchtvervuiling, dagpas lez, lez-boete, ontheffing milieuzone, registratie lez, autovrij
    nl autovrije zone, autovrije, voetgangerszone, verkeersvrije straat
    nl toegangsregeling binnenstad, inrijverbod, inrijden centrum, schone lucht
    en low emission zone, environmental zone, clean air zone, emission zone, lez, ulez
    en ultra low emission, clean air, emission standard, euro 5, euro 6, old diesel, diesel ban
    en diesel car, particulate filter, emission sticker, air quality, air pollution, car-free zone
    en car free, pedestrian zone, congestion charge, day pass lez, exhaust emissions
    de umweltzone, umweltplakette, feinstaubplakette
    fr zone de basses émissions, zfe, lez, vignette crit'air
    es zona de bajas emisiones, etiqueta ambiental, distintivo ambiental
    pl strefa czystego transportu, strefa niskiej emisji
    tr düşük emisyon bölgesi, çevre bölgesi
    ar منطقة منخفضة الانبعاثات, منطقة بيئية

    nl openbaar vervoer, ov, bus, trein, tram, metro, lijnbus, metrolijn, tramlijn, buslijn
    nl lijnnummer, bushalte, tramhalte, metrostation, treinstation, station, perron, opstapplaats
    nl halte, bushokje, dienstregeling, vertrektijd, vertrekuur, aankomsttijd, treinrit, busrit
    nl busverbinding, treinverbinding, overstap trein, overstapplaats, aansluiting trein, belbus
    nl flexvervoer, regiotaxi, taxi, leerlingenvervoer, nachtbus, nachttrein, streekbus, snelbus
    nl buschauffeur, conducteur, treinbegeleider, machinist, sprinter, intercity, spoorwegen
    nl vervoersmaatschappij, vervoerder, reisplanner, reisinformatie, treinvertraging
    nl busvertraging, spoorstaking, treinstaking, waterbus, veerboot, veerpont, deelvervoer
    nl mobiliteitscentrale, collectief vervoer, in- en uitchecken
    en public transport, bus, train, tram, metro, transit, buses, bus line, tram line, metro line
    en subway, underground, tube, railway, train station, bus stop, tram stop, bus route
    en bus service, train service, timetable, train times, bus times, departure time, arrival time
    en connection missed, night bus, night train, ferry, taxi, dial-a-ride, bus driver
    en train conductor, guard on train, journey planner, travel planner, train delay, bus delay
    en train strike, commuter, coach travel, rail replacement, interchange
    de öffentliche verkehrsmittel, öpnv, bus, bahn, zug, straßenbahn
    fr transports en commun, bus, train, tram, métro
    es transporte público, autobús, tren, metro, tranvía
    pl komunikacja miejska, autobus, pociąg, tramwaj, metro
    tr toplu taşıma, otobüs, tren, tramvay, metro
    ar مواصلات عامة, حافلة, قطار, ترام, مترو

    nl vervoerbewijs, kaartje, ov-chipkaart, ticket, treinkaartje, reisabonnement, buskaartje
    nl vervoersbewijs, treinticket, busticket, tramticket, metroticket, kaartjes trein, dagkaart
    nl weekkaart, maandkaart, jaarkaart, dagkaart trein, dagretour, retourtje, retourticket
    nl enkeltje, enkele reis, rittenkaart, tienrittenkaart, abonnement trein, treinabonnement
    nl busabonnement, ov-abonnement, studentenreisproduct, ov-kaart, ov-pas, chipkaart, reiskaart
    nl reisproduct, kortingskaart trein, dalkorting, dalurenkaart, spitsabonnement, railpass
    nl meerrittenkaart, zwartrijden, zwartrijder, controle trein, uitgecheckt, vergeten uitchecken
    nl ingecheckt, inchecken bus, incheckpaal, check in bus, ov-saldo, e-ticket trein
    nl groepsticket, gezinsticket trein, ritprijs, seniorenkaart, seniorenticket, kinderticket
    en ticket, travel card, transport ticket, travel pass, fare card, train ticket, bus ticket
    en tram ticket, metro ticket, day ticket, day pass, week pass, monthly pass, annual pass
    en season ticket, return ticket, single ticket, one-way ticket, round trip ticket, bus pass
    en train pass, travelcard, railcard, rail pass, bus fare, train fare, fare, fare evasion
    en fare dodging, ticket inspector, tap in, tap out, check in train, check out train
    en smart card travel, group ticket, senior pass, student pass train, off-peak ticket
    de fahrkarte, fahrschein, ticket, fahrausweis
    fr titre de transport, billet, ticket, carte de transport
    es billete, boleto, abono transporte, tarjeta de transporte
    pl bilet, karta miejska, bilet okresowy
    tr bilet, ulaşım kartı
    ar تذكرة, بطاقة مواصلات

    nl ongeluk, ongeval, aanrijding, botsing, verkeersongeval, auto-ongeluk, aanrijdingsformulier
    nl aangereden, kop-staartbotsing, kettingbotsing, vluchtmisdrijf, doorrijden na ongeval
    nl blikschade, parkeerschade, autoschade, schadeformulier, europees schadeformulier
    nl ongevalsaangifte, verkeersslachtoffer, letselschade, whiplash, total loss, perte totale
    nl fietsongeval, fietsongeluk, verkeersongelukken, crash, botst, schade auto
    nl verzekeringsformulier, wildaanrijding, gewonde, tegenpartij, schadeafhandeling
    en accident, collision, crash, car accident, collided, rear-ended, rear end, pile-up
    en hit and run, car damage, accident report, accident form, claim form accident, whiplash
    en run over, knocked down, knocked off, write-off, totalled, fender bender, road accident
    en traffic accident, bike accident, witness of accident, third party driver
    de unfall, verkehrsunfall, zusammenstoß
    fr accident, collision, accrochage, constat amiable
    es accidente, choque, colisión
    pl wypadek, kolizja, stłuczka
    tr kaza, trafik kazası, çarpışma
    ar حادث, تصادم, حادث سير

    nl pech, pechhulp, takeldienst, wegsleepdienst, weggesleept, lekke band, autopech
    nl panne onderweg, takelen, panne, in panne, motorpech, bandenpech, klapband, platte band
    nl platte accu, lege accu, startkabels, starthulp, startproblemen, wegenwacht, pechverhelping
    nl pechdienst, pechbijstand, bijstand onderweg, bijstand panne, wegenhulp, sleepdienst
    nl sleepwagen, takelwagen, takelkosten, sleepkosten, takelbedrijf, afslepen, wegsleepkosten
    nl weggetakeld, depannage, depanneren, depanneur, reservewiel, motorstoring, motorlampje
    nl waarschuwingslampje, gevarendriehoek, vluchtstrook, pechstrook, autostoring, vervangwagen
    nl vervangauto, vervangvervoer, verkeerde brandstof, foute brandstof
    en breakdown, roadside assistance, tow, flat tyre, break down, broken down, broke down
    en flat battery, dead battery, jump start, jump leads, jumper cables, spare tyre, spare tire
    en flat tire, puncture, recovery vehicle, recovery service, towing service, tow truck, impound
    en breakdown cover, breakdown service, hard shoulder, warning triangle, engine light
    en warning light, wrong fuel, stranded, replacement vehicle, courtesy car, car pound
    en roadside help
    de panne, pannenhilfe, abschleppdienst, abgeschleppt, reifenpanne
    fr panne de voiture, dépannage routier, remorquage, fourrière, crevaison
    es avería, grúa, asistencia en carretera, pinchazo
    pl awaria samochodu, pomoc drogowa, holowanie, laweta
    tr araç arızası, çekici, yol yardımı
    ar عطل السيارة, سحب السيارة, مساعدة على الطريق

    nl internet, wifi, breedband, internetverbinding, draadloos, glasvezel, internetaansluiting
    nl wlan, wi-fi, netwerk, wifinetwerk, wifiverbinding, wifi-verbinding, draadloos netwerk
    nl internetabonnement, internetprovider, internetleverancier, kabelinternet, adsl, vdsl, dsl
    nl glasvezelaansluiting, glasvezelkabel, glasvezelaanleg, fiber, fiberaansluiting, fibernet
    nl thuisnetwerk, internetaanbieder, internetpakket, online gaan, hotspot, wifi-hotspot
    nl gastennetwerk, gratis wifi, openbare wifi, wifi-wachtwoord, wifiwachtwoord, wificode
    nl wifi-code, netwerkkabel, utp-kabel, ethernetkabel, wifi-versterker, wifiversterker
    nl aansluitpunt, aansluiting internet, kabelaansluiting, ipadres, ip-adres
    nl alles-in-één pakket, internet thuis, satellietinternet
    en internet, wifi, wi-fi, broadband, internet connection, wireless, fibre, fiber, wi fi
    en wireless network, wifi network, home network, internet provider, isp, internet plan
    en broadband provider, fibre optic, fiber optic, fibre broadband, ethernet, network cable
    en hotspot, guest network, guest wifi, free wifi, public wifi, wifi password, wifi code
    en wifi extender, wifi booster, mesh wifi, get online, adsl, dsl, internet at home, ip address
    en satellite internet, go online, wall socket internet, wifi signal
    de internet, wlan, internetanschluss, glasfaser, dsl
    fr internet, wifi, connexion internet, haut débit, fibre
    es internet, wifi, conexión a internet, banda ancha, fibra óptica
    pl internet, wifi, łącze internetowe, światłowód
    tr internet, wifi, kablosuz, internet bağlantısı, fiber
    ar إنترنت, واي فاي, شبكة لاسلكية, ألياف بصرية

    nl modem, router, kastje, wifi-kastje, wifirouter, modem resetten, wifi-box, internetmodem
    nl internetbox, internetkastje, wifipunt, wifi-punt, accesspoint, access point, modemlampje
    nl modemkabel, modem herstarten, router herstarten, router resetten, resetknop
    nl modem aansluiten, modem installeren, nieuwe modem, modem terugsturen, modem inleveren
    nl glasvezelmodem, ont-kastje, wifi-versterker, repeater, mesh, wifi pod, installatiedoos
    nl netwerkkabel, firmware modem, kastje internet, modemstoring, wachtwoord router
    nl wachtwoord modem
    en modem, router, wifi box, hub, wifi router, internet box, router box, access point
    en wifi point, wifi extender, repeater, mesh, router light, reset router, reset modem
    en restart router, restart modem, reboot router, router settings, router password
    en return modem, connect modem, ethernet port, admin password router, network box
    en router login
    de modem, router, fritzbox, wlan-router
    fr modem, routeur, box internet
    es módem, router, enrutador
    pl modem, router, ruter
    tr modem, yönlendirici, router
    ar مودم, راوتر, جهاز التوجيه

    nl storing, panne, uitval, geen internet, geen verbinding, onderbreking, internetstoring
    nl valt weg, ligt plat, verstoord, netwerkstoring, valt uit, valt steeds weg, viel weg
    nl weggevallen, geen signaal, netwerkprobleem, geen bereik, geen netwerk, geen dekking
    nl geen beeld, geen ontvangst, offline, ligt eruit, black-out, internet weg, internet valt weg
    nl storingskaart, storingsmelding, technische problemen, verbindingsprobleem
    nl verbindingsproblemen, verbindingsfout, geen wifi, slechte verbinding, zonder internet
    nl wifi weg, internetuitval, verbinding verbroken, panne internet, verstoring, geen tv
    nl geen telefoon, valt telkens uit, internet down, internet plat, wifi plat
    en outage, disruption, no connection, no internet, service down, interruption, malfunction
    en offline, no signal, no wifi, network down, network outage, network problem, connection lost
    en connection drops, dropped connection, connection problem, disconnected, keeps dropping
    en cuts out, internet is down, internet down, wifi is down, wifi down, no service
    en no reception, no coverage, service disruption, intermittent, technical issues, no network
    en loses connection, internet outage
    de störung, ausfall, keine verbindung, kein internet, netzausfall
    fr panne, coupure, pas de connexion, interruption, dérangement
    es avería, interrupción, sin conexión, sin internet, caída del servicio
    pl awaria, przerwa, brak internetu, brak połączenia, usterka
    tr arıza, kesinti, bağlantı yok, internet yok
    ar عطل, انقطاع, لا يوجد إنترنت, لا يوجد اتصال

    nl traag, langzaam, sloom, trage verbinding, hapert, internetsnelheid, te traag, trager
    nl langzamer, traag internet, internet traag, trage wifi, traag wifi, wifi traag, haperen
    nl bufferen, buffert, vertraging verbinding, lag, laggy, snelheidstest, speedtest
    nl snelheidsmeting, downloadsnelheid, uploadsnelheid, megabit, mbps, beloofde snelheid
    nl snelheid internet, stottert, bandbreedte, sloom internet, wifibereik, bereik wifi
    nl zwak signaal, slecht signaal, wifisignaal, langzaam internet, traag laden, slechte wifi
    nl wifisnelheid
    en slow, sluggish, slow connection, lag, internet speed, slower, slow internet, slow wifi
    en slow broadband, slowly, laggy, buffering, keeps buffering, speed test, speedtest
    en download speed, upload speed, mbps, megabits, bandwidth, weak signal, poor signal
    en bad signal, weak wifi, poor connection, bad connection, wifi range, promised speed, stutter
    en crawling, slow speeds, connection speed
    de langsam, träge, langsame verbindung, ruckelt
    fr lent, connexion lente, débit lent, ralenti
    es lento, conexión lenta, velocidad lenta
    pl wolny internet, powolny, wolno działa
    tr yavaş, yavaş internet, yavaş bağlantı
    ar بطيء, إنترنت بطيء, بطء

    nl mobiel, gsm, mobiele telefoon, smartphone, telefoontoestel, draagbare telefoon, gsm-toestel
    nl gsmtoestel, klaptelefoon, seniorentelefoon, telefoonhoesje, telefoonabonnement
    nl gsm-abonnement, mobiel abonnement, gsm-nummer, mobiel nummer, telefoonnummer mobiel
    nl 06-nummer, mobiel bellen, voicemail, antwoordapparaat, beltegoed, gsm-bereik, mobiel bereik
    nl telefoonbereik, signaal gsm, gsm opladen, toestelkrediet, telefoonlening
    nl toestel op afbetaling, refurbished telefoon, inruilen telefoon, telefoon inruilen
    nl schermschade, telefoonscherm, nieuwe telefoon, gsm kwijt, telefoon kwijt, gsm gestolen
    nl imei, imeinummer, imei-nummer, toestelblokkering, simlock, beltoon, vliegtuigstand
    nl nummerweergave, nummerherkenning
    en mobile, mobile phone, cell phone, cellphone, smartphone, handset, phone case, phone plan
    en phone contract, mobile contract, mobile plan, mobile number, cell number, voicemail
    en top up phone, phone signal, phone reception, phone charger, refurbished phone
    en trade in phone, cracked screen, broken screen, phone lost, lost phone, stolen phone, imei
    en sim lock, unlocked phone, ringtone, airplane mode, caller id, new handset, mobile signal
    en flip phone
    de handy, mobiltelefon, smartphone, natel
    fr portable, gsm, téléphone mobile, smartphone, mobile
    es móvil, teléfono móvil, celular, smartphone
    pl komórka, telefon komórkowy, smartfon
    tr cep telefonu, akıllı telefon, cep, mobil
    ar جوال, هاتف محمول, موبايل, هاتف ذكي

    nl simkaart, sim, esim, nieuwe sim, prepaid kaart, simkaartje, beltegoedkaart, e-sim
    nl sim-kaart, sim kaart, prepaid, prepaidkaart, herlaadkaart, gsm-kaart, belkaart, beltegoed
    nl belwaarde, belkrediet, opwaarderen beltegoed, beltegoed opwaarderen, herlaadcode
    nl herladen gsm, sim activeren, simkaart activeren, simkaart blokkeren, simkaart vervangen
    nl simwissel, sim wisselen, nano-sim, micro-sim, nanosim, microsim, dual sim, duosim, multisim
    nl data-sim, datasim, puk, puk-code, pukcode, pincode sim, simpin, simhouder, simlade, simlock
    nl tweede simkaart, extra simkaart, simslot, sim only, sim-only, kaart voor gsm, qr-code esim
    en sim card, sim, esim, prepaid card, e-sim, nano sim, micro sim, dual sim, data sim, sim only
    en sim-only, prepaid, pay as you go, payg, call credit, phone credit, activate sim
    en activate esim, replace sim, new sim, block sim, puk, puk code, sim pin, sim tray, sim swap
    en second sim, sim slot
    de sim-karte, simkarte, esim, prepaidkarte
    fr carte sim, esim, carte prépayée
    es tarjeta sim, esim, tarjeta prepago
    pl karta sim, esim, karta prepaid
    tr sim kart, esim, hat, ön ödemeli kart
    ar شريحة, شريحة هاتف, بطاقة سيم, شريحة إلكترونية

    nl nummerbehoud, nummer meenemen, nummer behouden, nummer overzetten, nummerportering
    nl nummeroverdracht, nummer overdragen, nummer overnemen, nummer porteren, porteren
    nl geporteerd, 06-nummer houden, 06-nummer meenemen, gsm-nummer behouden, oud nummer houden
    nl zelfde nummer, hetzelfde nummer, telefoonnummer behouden, telefoonnummer meenemen
    nl telefoonnummer houden, vaste nummer meenemen, klantnummer oude provider, overdracht nummer
    en keep number, number porting, port number, transfer number, keep my number
    en number portability, porting, port my number, porting code, pac code, switch number
    en same number, number transfer, bring my number, retain number, port in, port out
    en keep phone number, transfer my number, portability
    de rufnummernmitnahme, nummer behalten, nummer mitnehmen, portierung
    fr portabilité, garder numéro, conserver numéro
    es portabilidad, conservar número, mantener número
    pl przeniesienie numeru, zachować numer
    tr numara taşıma, numarayı taşımak
    ar نقل الرقم, الاحتفاظ بالرقم

    nl databundel, mb, gb, mobiele data, bundel, internetbundel, belminuten, datalimiet
    nl datategoed, gigabyte, megabyte, datagebruik, dataverbruik, dataverkeer, dataoverschrijding
    nl buiten bundel, buitenbundel, buiten de bundel, bundel op, data op, data bijkopen
    nl extra data, extra bundel, onbeperkt internet, onbeperkt data, onbeperkt bellen
    nl ongelimiteerd, belbundel, minutenbundel, sms-bundel, sms'jes, bundelgebruik, 4g, 5g, 3g
    nl mobiel internet, internet op telefoon, internet op gsm, hotspot telefoon, verbruikslimiet
    nl gigabyte bijkopen, databundel verhogen, databundel wijzigen, datapakket, surftegoed
    nl surfbundel, belplan, surfvolume, belminuten op
    en data bundle, data allowance, mobile data, data plan, data limit, gigabytes, megabytes
    en data usage, data cap, data top-up, extra data, unlimited data, unlimited calls
    en unlimited texts, call minutes, minutes bundle, texts bundle, 4g, 5g, 3g, mobile internet
    en tethering, mobile hotspot, data roaming off, monthly data, data package, out of bundle
    en over my allowance, data balance, cellular data, hotspot on phone
    de datenvolumen, mobile daten, datenpaket
    fr forfait data, données mobiles, volume de données, forfait
    es datos móviles, bono de datos, tarifa de datos
    pl pakiet danych, transfer danych, dane komórkowe, pakiet internetu
    tr mobil veri, internet paketi, veri paketi
    ar بيانات الهاتف, باقة إنترنت, باقة بيانات

    nl roaming, bellen in buitenland, internet in buitenland, buitenlandbundel, roamingkosten
    nl dataroaming, internationale bundel, buitenlands netwerk, eu-roaming, roamingtarief
    nl roamingbundel, reisbundel, wereldbundel, buitenlandse bundel, buitenland bellen
    nl internet buitenland, bellen buitenland, bellen naar buitenland, data in het buitenland
    nl bellen vanuit het buitenland, sms'en buitenland, roamt, buitenlandtarief, buitenlandgebruik
    nl sim voor buitenland, reis-sim, buiten de eu bellen, roaminginstellingen, roamingbeperking
    nl internationaal bellen, telefoonkosten buitenland, bellen op vakantie
    nl internetten op vakantie
    en roaming, use phone abroad, data abroad, roaming charges, data roaming, roaming fees
    en roaming bundle, roaming cost, roaming rates, international calls, calling abroad
    en call from abroad, phone abroad, international plan, international bundle, travel sim
    en travel esim, roaming package, roaming on, foreign network, mobile abroad, internet abroad
    en data overseas, roaming zone, roam like home, calls overseas
    de roaming, telefonieren im ausland, internet im ausland
    fr itinérance, roaming, appeler à l'étranger
    es roaming, itinerancia, usar móvil en extranjero
    pl roaming, internet za granicą, dzwonić z zagranicy
    tr dolaşım, roaming, yurt dışında kullanım
    ar تجوال, رومنغ, تجوال دولي

    nl televisie, tv, zenders, decoder, kastje tv, kabeltelevisie, mediabox, tv-kijken, tv's
    nl tv-zender, televisiezender, televisieabonnement, tv-abonnement, tv-pakket, zenderpakket
    nl zenderlijst, zenderaanbod, zendervolgorde, zenders instellen, sorteren zenders
    nl digitale televisie, interactieve tv, tv-decoder, settopbox, set-top-box, tv-box, tvbox
    nl tv-ontvanger, ontvanger tv, smartkaart, ci+ module, afstandsbediening, zapper
    nl televisieontvanger, antenne, schotelantenne, satelliet, satellietschotel, coax, coaxkabel
    nl coaxaansluiting, hdmi, hdmi-kabel, tv kijken, televisie kijken, terugkijken
    nl uitgesteld kijken, opnemen tv, programma opnemen, herbekijken, live tv, streamen
    nl streamingdienst, ondertiteling, tv-gids, sportkanaal, voetbal kijken, filmpakket
    nl betaalzender, tv-app, smart tv, smart-tv, dvb-c, kabelabonnement, kabel-tv, radio
    en television, tv, channels, set-top box, decoder, cable tv, tvs, telly, tv box, tv channel
    en channel list, channel line-up, tv package, tv subscription, tv licence, smart tv
    en set top box, remote control, aerial, antenna, satellite dish, satellite, coax, hdmi
    en digital tv, cable box, catch-up tv, catch up tv, on demand, record programme, subtitles
    en live tv, streaming, streaming service, watch tv, tv guide, tv app, sports channel
    en pay per view, smartcard, dvr, ci module, football on tv
    de fernsehen, tv, sender, receiver
    fr télévision, tv, télé, chaînes, décodeur
    es televisión, tv, tele, canales, decodificador
    pl telewizja, telewizor, tv, kanały, dekoder
    tr televizyon, tv, kanallar, alıcı
    ar تلفزيون, تلفاز, قنوات, جهاز استقبال

    nl taxi, taxichauffeur, taxirit, taxistandplaats, deeltaxi, taxitarief, taxi bestellen
    en taxi, cab, taxi driver, taxi rank, minicab, ride home, taxi fare, shared taxi
    de taxi, taxifahrt, taxistand, taxifahrer, fahrdienst
    fr taxi, chauffeur de taxi, course de taxi, station de taxi
    es taxi, taxista, parada de taxi
    pl taksówka, taksówkarz, postój taksówek
    tr taksi, taksici, taksi durağı
    ar سيارة أجرة, تاكسي, سائق تاكسي

    nl tanken, benzine, diesel, brandstof, benzinestation, tankstation, tankpas, tankkaart
    nl benzinepomp, adblue, benzineprijs, brandstofprijs, lpg, carwash, wasstraat
    en petrol, gas station, petrol station, fuel, diesel, filling station, refuel, fuel card
    en gasoline, car wash
    de tanken, benzin, tankstelle, diesel, kraftstoff, tankkarte, waschanlage
    fr essence, carburant, station-service, diesel, carte carburant, faire le plein, car-wash
    es gasolina, gasolinera, combustible, diésel, repostar
    pl benzyna, stacja benzynowa, paliwo, tankować
    tr benzin, benzinlik, yakıt, akaryakıt, dizel
    ar بنزين, محطة وقود, وقود, ديزل

    nl vaste telefoon, vaste lijn, huistelefoon, telefoonlijn, telefonie, vaste telefonie
    nl telefoonaansluiting, thuistelefoon, doorschakelen, oproep doorschakelen, geheim nummer
    nl ongewenste oproepen, telefoongids
    en landline, home phone, fixed line, phone line, landline number, call forwarding
    en unwanted calls, cold calls
    de festnetz, festnetztelefon, telefonanschluss, rufumleitung, werbeanrufe, festnetznummer
    fr ligne fixe, téléphone fixe, renvoi d'appel, appels indésirables
    es teléfono fijo, línea fija, desvío de llamadas
    pl telefon stacjonarny, linia stacjonarna, przekierowanie połączeń
    tr sabit telefon, sabit hat, çağrı yönlendirme
    ar هاتف أرضي, خط أرضي, تحويل المكالمات

    nl technieker, monteur internet, installateur, huisbezoek monteur, installatieafspraak
    nl aansluiten internet, doe-het-zelf installatie, installatiedatum, aansluitdatum
    nl aansluiting activeren, activatiedatum, installatiekosten, techniekerbezoek
    en technician, engineer visit, installation date, installer, activation date, self-install
    de techniker, techniker termin, anschlusstermin, freischaltung
    fr technicien, rendez-vous technicien, date d'activation, raccordement
    es técnico, instalación, fecha de instalación, visita del técnico
    pl technik, instalacja, monter, termin instalacji
    tr teknisyen, kurulum, kurulum randevusu
    ar فني, تركيب, موعد التركيب, زيارة الفني
    """
}
