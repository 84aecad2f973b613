extension Meanings {
  static let travel = """
    nl reis, trip, tocht, rondreis, stedentrip, excursie, reist, reisbureau, reisorganisatie
    nl reisgezelschap, groepsreis, busreis, daguitstap, uitstap, citytrip, wereldreis, reisroute
    nl reisschema, reisleider, reisgenoot, cruise, bestemming, pakketreis, reisboeking, schoolreis
    nl weekendje weg
    en trip, travel, journey, tour, voyage, excursion, travel agency, tour operator, city break
    en cruise, destination, itinerary, package tour, group tour, backpacking
    de reise, ausflug, fahrt, trip
    fr voyage, excursion, séjour
    es viaje, excursión
    pl podróż, podróżować, wycieczka
    tr seyahat, yolculuk, gezi
    ar سفر, رحلة, سافر

    nl vakantie, verlof, vakantieganger, vrije dagen, congé, op vakantie, vakantieperiode
    nl zomervakantie, herfstvakantie, kerstvakantie, krokusvakantie, paasvakantie
    nl voorjaarsvakantie, schoolvakantie, vakantiereis, vakantiebestemming, skivakantie
    nl zonvakantie, wintersport, vakantieadres, bouwvak, zomerreis, all inclusive, all-inclusive
    nl vakantieboeking, verlofperiode, vakantiedag
    en holiday, vacation, time off, annual leave, getaway, holidaymaker, summer holiday
    en school holidays, half term, ski trip, beach holiday, all inclusive, all-inclusive
    en package holiday, honeymoon, staycation, spring break
    de urlaub, ferien, urlaubszeit
    fr vacances, congé
    es vacaciones, días libres
    pl urlop, wakacje, wczasy
    tr tatil
    ar إجازة, عطلة

    nl hotel, overnachting, logies, verblijf, accommodatie, slapen, hotelkamer, kamertje, pension
    nl hostel, jeugdherberg, b&b, bed and breakfast, gastenkamer, logeren, logeerkamer
    nl tweepersoonskamer, eenpersoonskamer, halfpension, volpension, resort, aparthotel
    nl gastenverblijf, gasthof, kamer met ontbijt, kamernummer, roomservice, hotelovernachting
    nl motel, receptie hotel, logeert
    en hotel, accommodation, lodging, overnight stay, guesthouse, place to stay, bed and breakfast
    en hotel room, hostel, motel, resort, double room, single room, twin room, half board
    en full board, room service, overnight, stay overnight, b&b, guest room, suite
    de hotel, unterkunft, übernachtung
    fr hôtel, hébergement, nuitée, logement de vacances
    es hotel, alojamiento, hospedaje, pernoctar
    pl hotel, nocleg, zakwaterowanie, pensjonat
    tr otel, konaklama, pansiyon
    ar فندق, إقامة, مبيت

    nl inchecken, aankomst hotel, sleutel ophalen, aanmelden hotel, check in, incheckbalie
    nl inchecktijd, online inchecken, vroeg inchecken, laat inchecken, zelf inchecken
    nl incheckautomaat, vertrekbalie, kamersleutel, sleutelkaart, kamerkaart, aankomstuur
    nl aankomsttijd, receptiebalie, instapkaart
    en check in, check-in, arrival at hotel, checked-in, early check-in, late check-in, room key
    en key card, boarding pass, online check-in, arrival time, self check-in, check in time
    de einchecken, check-in, anreise
    fr enregistrement, check-in, arrivée à l'hôtel
    es registro de entrada, check-in, facturación
    pl zameldowanie, odprawa, check-in
    tr giriş yapmak, check-in
    ar تسجيل الوصول, تشيك إن

    nl uitchecken, vertrektijd, kamer verlaten, check-out, uitchecktijd, check uit
    nl laat uitchecken, kamer uit, kamer leeg, vertrekuur, vertrekdag, laatste dag in kamer
    nl sleutel inleveren, afrekenen hotel, sleutelkaart inleveren, vervroegd vertrekken
    en check out, check-out, checkout time, leave the room, late departure, late check-out
    en late checkout, check out time, vacate, hand in the key, return the key card
    en early departure
    de auschecken, check-out, abreise
    fr départ de l'hôtel, check-out, libérer la chambre
    es registro de salida, dejar la habitación, check-out
    pl wymeldowanie, wymeldować, check-out
    tr çıkış yapmak, check-out
    ar تسجيل المغادرة, تشيك أوت

    nl camping, kamperen, tent, kampeerplaats, caravan, camper, kampeerterrein, staanplaats
    nl campingplaats, kampeerplek, tentje, bungalowtent, vouwwagen, mobilhome, stacaravan
    nl kampeerder, kampeerwagen, campervan, standplaats, kampvuur, glamping, kampeerspullen
    nl tentharing, slaapmat, luchtbed, campinggas, camperplaats, kampeerveld, sanitairgebouw
    nl trekkershut, wildkamperen, motorhome, zwerfwagen
    en campsite, camping, tent, caravan, campground, motorhome, tent pitch, campervan, camper, rv
    en mobile home, glamping, campfire, camping gear, sleeping mat, static caravan, wild camping
    en hook-up
    de campingplatz, zelten, wohnwagen, wohnmobil
    fr camping, tente, caravane, camping-car, emplacement de tente
    es camping, acampar, tienda de campaña, caravana, autocaravana
    pl kemping, biwak, namiot, przyczepa kempingowa
    tr kamp alanı, kamp, çadır, karavan
    ar مخيم, تخييم, خيمة

    nl vakantiehuis, vakantiewoning, bungalow, huisje, vakantiepark, gîte, zomerhuis
    nl vakantiebungalow, chalet, chaletje, vakantieappartement, buitenhuis, tweede verblijf
    nl buitenverblijf, boshuisje, strandhuisje, cottage, villa, vakantievilla, blokhut
    nl boerderijlogies, appartement aan zee, vakantieverblijf, huisjespark, bungalowpark
    nl vakantieverhuur, natuurhuisje, familiehuis
    en holiday home, vacation rental, cottage, cabin, bungalow, holiday park, holiday house
    en holiday apartment, vacation home, vacation house, holiday let, holiday cottage, chalet
    en villa, beach house, lodge, log cabin, second home, self-catering, seaside flat
    en summer house
    de ferienhaus, ferienwohnung, ferienpark, bungalow
    fr gîte, maison de vacances, location de vacances, bungalow
    es casa rural, apartamento vacacional, bungaló
    pl domek letniskowy, dom wakacyjny, domek
    tr tatil evi, yazlık, bungalov
    ar بيت عطلات, شاليه

    nl bagage, koffer, reistas, handbagage, valies, ruimbagage, rolkoffer, trolley, reiskoffer
    nl bagageruim, bagagekluis, bagageband, bagageclaim, bagagedepot, verloren bagage, valiezen
    nl bagageregels, bagagevervoer, handbagageformaat, bagagelabel, kofferslot, toilettas
    nl bagagebewijs, extra koffer
    en luggage, baggage, suitcase, travel bag, carry-on, hand luggage, bags, checked bag
    en hold luggage, excess luggage, baggage claim, lost luggage, carousel, luggage storage
    en left luggage, trolley bag, cabin bag, checked baggage, luggage allowance
    de gepäck, koffer, reisetasche, handgepäck
    fr bagage, valise, bagage à main
    es equipaje, maleta, equipaje de mano
    pl bagaż, walizka, bagaż podręczny
    tr bagaj, bavul, valiz
    ar أمتعة, حقيبة سفر, شنطة

    nl vliegtuig, vlucht, vliegen, vliegreis, vloog, vliegticket, vliegticketje, vliegtickets
    nl vluchtnummer, retourvlucht, heenvlucht, terugvlucht, vliegmaatschappij
    nl luchtvaartmaatschappij, piloot, steward, stewardess, instappen vlucht, overstap vlucht
    nl tussenlanding, rechtstreekse vlucht, boarding, vliegangst, vlieger, luchtvaart, instapkaart
    nl vliegtarief, stoel bij het raam, vertrekgate, cabine, vlieguren, vliegduur, helikopter
    nl landing, landen vliegtuig, opstijgen
    en plane, flight, fly, aeroplane, airplane, flew, air travel, flown, airline, boarding
    en boarding gate, direct flight, connecting flight, layover, stopover, return flight, pilot
    en stewardess, flight attendant, cabin crew, takeoff, take off, flight number, air ticket
    en aisle seat, window seat, jet, helicopter, fear of flying
    de flugzeug, flug, fliegen
    fr avion, vol d'avion, voler, billet d'avion
    es avión, vuelo, volar
    pl samolot, lot samolotem, lecieć
    tr uçak, uçuş, uçmak
    ar طائرة, رحلة جوية, طيران

    nl vliegveld, luchthaven, airport, vertrekhal, terminal, vliegvelden, luchthavens
    nl luchthaventerminal, aankomsthal, gate, boardinggate, vertrekgate, luchthavenbus
    nl transfer luchthaven, luchthavenshuttle, securitycheck, veiligheidscontrole
    nl handbagagecontrole, taxfree, taxfree winkel, paspoortcontrole, bagagescan, luchthavenhotel
    nl vertrekbord, kiss and ride, luchthavenparking
    en airport, airfield, terminal, departure hall, gate, security check, arrivals hall
    en airport shuttle, airport transfer, passport control, security line, duty free, duty-free
    en airport parking, arrivals, departures board
    de flughafen, flugplatz, terminal
    fr aéroport, aérogare
    es aeropuerto, terminal
    pl lotnisko, port lotniczy
    tr havaalanı, havalimanı
    ar مطار

    nl openbaar vervoer, ov, bus, tram, metro, lijnbus, bus en trein, stadsbus, vervoermiddel
    nl ov-reis, bus nemen, metrolijn, buslijn, tramlijn, stadsvervoer, streekvervoer, nachtbus
    nl belbus, sneltram, lijndienst, ov-abonnement, ov-fiets, rijdt er een bus, veerboot, veer
    nl veerpont, pont, ferry, pendelbus, buschauffeur, trambestuurder, treinbestuurder
    nl metrostation, bushokje, openbaarvervoerbedrijf, shuttle
    en public transport, bus, tram, metro, subway, transit, underground, public transit, buses
    en coach trip, night bus, metro line, bus line, light rail, subway line, ferry, shuttle bus
    en shuttle, commuter, bus driver, tram line, tube station
    de öffentliche verkehrsmittel, öpnv, bus, straßenbahn, u-bahn, nahverkehr
    fr transports en commun, bus, tram, métro, transport public
    es transporte público, autobús, tranvía, metro
    pl komunikacja miejska, transport publiczny, autobus, tramwaj, metro
    tr toplu taşıma, otobüs, tramvay, metro
    ar مواصلات عامة, نقل عام, حافلة, ترام, مترو

    nl trein, spoor, spoorweg, sprinter, intercity, treinreis, per spoor, treinrit, nachttrein
    nl hogesnelheidstrein, ic-trein, stoptrein, treinstel, wagon, coupé, conducteur
    nl treinmachinist, machinist, stiltecoupé, eerste klas, tweede klas, spoorverkeer, spoorlijn
    nl treinverbinding, treinvertraging, internationale trein, per trein, treinabonnement
    nl spoorwegen, treinstaking, treinuitval
    en train, railway, rail, intercity, railroad, train ride, train journey, high-speed train
    en sleeper train, carriage, conductor, train driver, first class, second class, rail strike
    en train station platform, quiet coach, railcard, rail pass, locomotive, train delay
    de zug, bahn, eisenbahn
    fr train, chemin de fer, rail
    es tren, ferrocarril
    pl pociąg, kolej
    tr tren, demiryolu
    ar قطار, سكة حديد

    nl halte, station, perron, bushalte, opstapplaats, treinstation, tramhalte, busstation
    nl busperron, eindhalte, centraal station, metrohalte, opstaphalte, stationsplein, treinhalte
    nl spoor 1, station vervallen, uitstaphalte, overstaphalte, abri, halteplaats
    en station, platform, bus stop, train station, tram stop, terminus, central station
    en metro stop, bus shelter, bus station, railway station, pick-up point bus
    en underground station
    de haltestelle, bahnhof, bahnsteig
    fr arrêt de bus, gare, quai, station
    es parada, estación, andén
    pl przystanek, dworzec, peron, stacja
    tr durak, istasyon, peron
    ar موقف الحافلات, محطة, رصيف

    nl dienstregeling, vertrektijden, treintijden, bustijden, reisplanner, uurregeling, vertrekuur
    nl vertrekt, rijtijden, busuren, buslijst, treinuren, uurregeling bus, rijdt de bus
    nl eerstvolgende bus, laatste bus, laatste trein, eerste trein, eerste bus, om de hoeveel
    nl vertrekbord, reisinformatie, routeplanner, overstaptijd, reistijd, zondagsdienst bus
    nl dienst op feestdagen
    en timetable, departure times, bus times, train times, journey planner, departure, departs
    en last train, last bus, first train, first bus, next bus, next train, journey time
    en travel time, connection time, departure board, schedule of trains, trip planner
    de fahrplan, abfahrtszeiten, fahrplanauskunft
    fr horaires de train, grille horaire, heures de départ
    es horario de trenes, horario de autobuses
    pl rozkład jazdy, godziny odjazdu
    tr sefer saatleri
    ar جدول المواعيد, مواعيد القطارات

    nl kaartje trein, vervoerbewijs, treinkaartje, ov-chipkaart, buskaartje, rittenkaart
    nl reiskaart, treinticket, busticket, tramticket, buskaart, ov-kaart, dagkaart, dagticket
    nl weekticket, maandabonnement ov, dagretour, enkele reis, retourtje, meerrittenkaart
    nl vervoersbewijs, zonekaart, ov-pas, studentenreisproduct, kortingskaart trein, reizigerspas
    nl conducteur controle, controleur, zwartrijden, zwart rijden, uitchecken ov, inchecken ov
    nl incheckpaaltje, ov-saldo, tienrittenkaart, tienrittenkaartje, reissaldo, jeugdabonnement
    en travel ticket, train ticket, bus ticket, travel card, transit pass, day ticket, day pass
    en day return, single ticket, return ticket, one-way ticket, monthly pass, season ticket
    en transit card, ticket inspector, fare dodging, fare, railcard, zone ticket, one way
    en contactless travel
    de fahrkarte, fahrschein, fahrausweis, zugticket
    fr titre de transport, billet de train, ticket de bus
    es billete de tren, billete, abono transporte
    pl bilet autobusowy, bilet kolejowy, bilet miesięczny
    tr bilet, tren bileti, ulaşım kartı
    ar تذكرة سفر, تذكرة قطار, بطاقة مواصلات

    nl auto, wagen, personenauto, voertuig, motorvoertuig, bolide, automobiel, autootje, wagentje
    nl gezinswagen, occasion auto, tweedehands auto, bestelwagen, bestelbus, stationwagen, suv
    nl cabrio, aanhangwagen, aanhanger, garagist, autodealer, apk, autokeuring, technische keuring
    nl onderhoudsbeurt, banden, autoband, winterbanden, lekke band, remmen, motorkap, motorolie
    nl olie verversen, ruitenwisser, accu auto, kilometerstand, nummerplaat, kenteken, inruilwagen
    nl garage auto, leasewagen, leaseauto, bedrijfswagen, camionette, automerk, versnellingsbak
    en car, vehicle, automobile, motor vehicle, auto, used car, second-hand car, suv, convertible
    en trailer, car dealer, car mechanic, mot test, car inspection, tyres, tires, winter tyres
    en flat tyre, brakes, engine, mileage, license plate, lease car, company car, gearbox
    en windscreen, bumper, bonnet
    de auto, wagen, fahrzeug, pkw, kfz
    fr voiture, véhicule, auto, bagnole
    es coche, automóvil, carro, vehículo, auto
    pl samochód, auto, pojazd
    tr araba, araç, otomobil
    ar سيارة, مركبة, عربة

    nl rijden, besturen, chauffeur, autorijden, reed, automobilist, rijdt, rijles, rijlessen
    nl rijexamen, rijschool, autorijles, rij-instructeur, theorie-examen, theorieexamen
    nl praktijkexamen, snelweg, autosnelweg, autobaan, autostrade, taxi, privéchauffeur, meerijden
    nl carpoolen, voorrang, gas geven, remmen, rijvaardigheid, achter het stuur, rijtechniek
    nl voertuigbestuurder, begeleider rijden, rijervaring, oprit snelweg, aan het stuur
    en drive, driver, drove, driven, motorist, chauffeur, driving lesson, driving test
    en driving school, theory test, highway, motorway, freeway, taxi, cab, carpool, ride share
    en rideshare, steering wheel, brake, accelerator, overtaking, lift to work, learner driver
    en driving instructor, behind the wheel, road trip
    de fahren, autofahren, gefahren
    fr conduire, conducteur, chauffeur, rouler
    es conducir, manejar, conductor, chófer
    pl jeździć, prowadzić auto, kierowca
    tr araba kullanmak, sürmek, sürücü, şoför
    ar قيادة, سائق, قاد السيارة

    nl parkeren, parkeerplaats, stallen auto, parkeerterrein, parking, parkeergarage, p-plaats
    nl parkeer, parkeerplek, parkeervak, parkeerkosten, parkeerkaart, parkeerbon, parkeermeter
    nl parkeerautomaat, parkeergelegenheid, parkeerplaats met handicap, invalidenparkeerplaats
    nl gehandicaptenparkeerplaats, parkeerschijf, blauwe zone, parkeerverbod, gratis parkeren
    nl betaald parkeren, parkeeruren, bezoekersparkeren, parkeertarief, dubbel parkeren, garagebox
    nl garageplaats, p+r, park and ride, parkeerbeleid, autostalling, parkeergelden
    en park, car park, parking lot, parking space, parking garage, parking spot, parking bay
    en parking fee, parking meter, parking ticket machine, free parking, paid parking
    en parking disc, disabled parking, blue badge, valet, park and ride, multi-storey, multistorey
    en parking garage space, double parked, street parking, residents' parking
    de parken, parkplatz, parkhaus, tiefgarage
    fr se garer, stationner, parking, place de parking
    es aparcar, estacionar, parking
    pl parkować, parking, miejsce parkingowe
    tr park etmek, otopark, park yeri
    ar ركن السيارة, موقف سيارات, موقف

    nl tanken, benzine, brandstof, diesel, tankstation, benzinepomp, naft, pompstation, tankbeurt
    nl volgooien, bijtanken, tankpas, tankkaart, mazout, euro 95, euro95, lpg, adblue
    nl brandstofprijs, brandstofkaart, benzinestation, tankplaats, literprijs, liter benzine
    nl benzinetank, jerrycan, brandstofverbruik, brandstoftank, gasoil, dieseltank, waterstof
    nl naftpomp, brandstofkosten
    en refuel, petrol, fuel, diesel, filling station, gas station, fill up, petrol station
    en gas pump, gasoline, fuel card, fuel price, lpg, fuel tank, unleaded, jerry can, hydrogen
    en per litre, service station
    de tanken, benzin, kraftstoff, tankstelle, diesel, sprit
    fr essence, carburant, station-service, faire le plein, gazole
    es gasolina, combustible, gasolinera, repostar, diésel
    pl paliwo, benzyna, stacja benzynowa, tankować
    tr benzin, yakıt, benzinlik, akaryakıt
    ar بنزين, وقود, محطة وقود

    nl opladen auto, laadpaal, laadstation, oplaadpunt, elektrisch rijden, stekkerauto, laadpas
    nl laadkaart, laadplein, laadplek, laadkabel auto, snellader, snelladen, snellaadstation
    nl thuislader, elektrische auto, elektrische wagen, e-auto, ev, wallbox, elektrisch voertuig
    nl laadsessie, laadkosten, hybride auto, plug-in hybride, laadapp, kwh, laadpunt, laadtarief
    nl laadinfrastructuur, opladen wagen, laad op elektrisch
    en charge car, charging point, charging station, ev charger, electric car, charge card
    en fast charger, rapid charger, home charger, ev, electric vehicle, wallbox, kwh
    en plug-in hybrid, hybrid car, charging session, charging cost, charging app
    de ladesäule, ladestation, e-auto laden, elektroauto
    fr borne de recharge, recharger voiture, voiture électrique
    es punto de carga, cargar coche eléctrico, coche eléctrico
    pl stacja ładowania, ładowarka samochodowa, auto elektryczne
    tr şarj istasyonu, elektrikli araç
    ar محطة شحن, سيارة كهربائية

    nl fiets, fietsen, rijwiel, tweewieler, velo, e-bike, fietste, elektrische fiets, fietser
    nl mountainbike, racefiets, koersfiets, kinderfiets, bakfiets, vouwfiets, speedpedelec
    nl fietspad, fietspaden, fietswinkel, fietsenmaker, fietsketting, fietsslot, fietshelm
    nl fietslicht, fietsverlichting, fietstas, fietsband, binnenband, fietspomp, fietskoerier
    nl huurfiets, deelfiets, elektrisch fietsen, fietslamp, fietsbel, fietsroute, fietstocht
    nl stadsfiets, trapfiets, bandje plakken, fietskaart, fietsversnelling, fietsverzekering
    nl velootje, damesfiets, herenfiets, fietsframe, fietstrommel
    en bike, bicycle, cycle, e-bike, push bike, cyclist, mountain bike, road bike, cargo bike
    en folding bike, bike path, cycle path, bike lane, bike shop, bike repair, bike lock
    en cycle helmet, bicycle helmet, bike lights, bike rental, shared bike, electric bike
    en cycle lane, bicycle chain, inner tube, puncture, handlebars, saddle, pedals, pushbike
    de fahrrad, rad, radfahren, e-bike, drahtesel
    fr vélo, bicyclette, faire du vélo, bécane
    es bicicleta, bici, ciclismo
    pl rower, jeździć rowerem
    tr bisiklet
    ar دراجة, دراجة هوائية

    nl fietsenstalling, fietsenrek, rijwielstalling, fiets stallen, fietsparkeren, fietskelder
    nl bewaakte stalling, bewaakte fietsenstalling, stalling, fietsbox, fietsenbox, fietskluis
    nl fietsgarage, fietstrommel, fietsenhok, fietsenberging, fietsnietje, fietsplaats
    nl fietsenkelder, fietsparking, buurtstalling, fietsparkeerplek
    en bike parking, bicycle rack, bike shed, bike storage, bicycle parking, bike racks
    en bike store, cycle storage, cycle parking, bicycle shed, secure bike parking, bike locker
    en cycle rack, bike hangar, bicycle storage
    de fahrradständer, fahrradparkplatz, fahrradkeller, fahrradstellplatz
    fr parking à vélos, garage à vélos, range-vélo
    es aparcabicis, aparcamiento de bicicletas
    pl stojak rowerowy, parking rowerowy
    tr bisiklet parkı
    ar موقف دراجات

    nl bromfiets, scooter, brommer, motor, motorfiets, snorfiets, motorrijwiel, bromfietser
    nl elektrische scooter, deelscooter, motorrijder, motorhelm, brommerhelm, motorrijbewijs
    nl scooterrijbewijs, bromfietsrijbewijs, motorpak, motorclub, speed-scooter, quad, snorscooter
    nl motoren, elektrische step, stepje, bromfietsplaatje, helmplicht, zijspan, motoronderhoud
    nl scooterverzekering
    en moped, scooter, motorcycle, motorbike, biker, electric scooter, e-scooter, motorbike helmet
    en crash helmet, moped licence, quad bike, sidecar, motorcyclist, dirt bike, kick scooter
    de moped, roller, motorrad, mofa
    fr scooter, mobylette, moto, cyclomoteur
    es ciclomotor, moto, motocicleta, escúter
    pl skuter, motorower, motocykl
    tr skuter, motosiklet, moped
    ar دراجة نارية, سكوتر

    nl autoverhuur, huurauto, deelauto, auto huren, leenauto, autodelen, huurwagen, huurwagens
    nl deelwagen, huurbusje, verhuisbusje, verhuiswagen, busje huren, bestelwagen huren
    nl wagen huren, auto delen, autodeelabonnement, leenwagen, vervangwagen, vervangauto
    nl vervangende auto, autohuur, huurauto ophalen, eigen risico huurauto, leaseauto
    nl autoverhuurbedrijf, gehuurde auto, gehuurde wagen, camper huren, auto reserveren
    en car rental, hire car, car hire, rent a car, shared car, car sharing, rental car, rented car
    en van hire, van rental, car sharing scheme, car club, courtesy car, replacement car
    en loaner car, rent a van, moving van, car rental desk, second driver
    de mietwagen, autovermietung, leihwagen, carsharing
    fr location de voiture, voiture de location, autopartage
    es alquiler de coches, coche de alquiler
    pl wypożyczalnia samochodów, wynajem samochodu
    tr araç kiralama, kiralık araba
    ar تأجير سيارات, سيارة مستأجرة

    nl bezienswaardigheid, attractie, trekpleister, uitje, dagje uit, sightseeing, toerist
    nl toeristisch, toeristische informatie, vvv, toeristenbureau, stadswandeling, stadsbezoek
    nl stadsgids, rondvaart, boottocht, dagtrip, dagje weg, uitstap, daguitstap, gids toerisme
    nl monument, kasteel, kerk bezoeken, uitkijktoren, strand, wandelroute, uitzichtpunt
    nl excursies, stadstoer, folder toerisme, museumbezoek, toeristendienst, stadsrondleiding
    en sight, tourist attraction, attraction, day out, sightseeing, outing, tourist
    en tourist office, tourist information, city tour, guided tour, landmark, monument, castle
    en viewpoint, boat trip, boat tour, excursions, day trip, walking tour, places of interest
    en must-see, points of interest
    de sehenswürdigkeit, attraktion, ausflugsziel, tagesausflug
    fr attraction touristique, curiosité, site touristique, sortie
    es atracción turística, lugar de interés, salida de ocio
    pl atrakcja turystyczna, zabytek, zwiedzanie
    tr turistik yer, gezilecek yer
    ar معلم سياحي, مكان سياحي

    nl taxi, taxirit, taxistandplaats, taxibedrijf, taxicentrale, taxi bestellen, taxikosten
    nl taxibusje, taxi laten komen, taxidienst, luchthaventaxi, rolstoeltaxi, regiotaxi
    nl vervoer aan huis, ritprijs, ritje
    en taxi, cab, taxi rank, minicab, ride-hailing, taxi fare, taxi driver, airport taxi
    en chauffeur-driven
    de taxi, taxifahrt, taxistand, fahrdienst, taxi bestellen, taxifahrer
    fr taxi, course en taxi, station de taxi, vtc, réserver un taxi, chauffeur de taxi
    es taxi, taxista, parada de taxis, pedir un taxi, carrera
    pl taksówka, taxi, postój taksówek, kierowca taksówki
    tr taksi, taksi durağı, taksi çağırmak
    ar تاكسي, سيارة أجرة, موقف تاكسي, سائق تاكسي

    nl visum, reisdocumenten, inreisvisum, visa aanvragen, grenscontrole, vreemde valuta
    nl grens over, reisadvies, ambassade, consulaat, toeristenvisum, veiligheidsadvies
    nl inreisregels, grensovergang, grenspost
    en visa, travel documents, entry requirements, embassy, consulate, border control
    en travel advice, entry visa, tourist visa
    de visum, einreise, reisedokumente, botschaft, konsulat, reisehinweise, grenzkontrolle
    fr visa, documents de voyage, ambassade, consulat, formalités d'entrée
    fr contrôle aux frontières
    es visado, embajada, consulado, requisitos de entrada, control fronterizo
    pl wiza, ambasada, konsulat, kontrola graniczna, wjazd do kraju
    tr vize, büyükelçilik, konsolosluk, giriş şartları, sınır kontrolü
    ar تأشيرة, سفارة, قنصلية, شروط الدخول, مراقبة الحدود

    nl reisverzekering, annuleringsverzekering, reisbijstand, annulatieverzekering, repatriëring
    nl reisziekte, reisbijstandsverzekering, ziek op reis, reisschade, annulatiekosten reis
    nl annuleringsdekking
    en travel insurance, trip insurance, cancellation insurance, cancellation cover, repatriation
    en holiday insurance
    de reiseversicherung, reiserücktrittsversicherung, auslandskrankenversicherung, rücktransport
    fr assurance voyage, assurance annulation, rapatriement, assistance voyage
    es seguro de viaje, seguro de cancelación, repatriación, asistencia en viaje
    pl ubezpieczenie podróżne, ubezpieczenie turystyczne, ubezpieczenie od rezygnacji
    tr seyahat sigortası, iptal sigortası, seyahat sağlık sigortası
    ar تأمين السفر, تأمين الإلغاء, إعادة للوطن

    nl skigebied, skipas, ski's, skiën, snowboarden, skiles, skihut, wintersport, langlaufen
    nl sneeuwvakantie, snowboard, skipiste, pistes, skilift, skischoenen, skiverhuur, skischool
    en ski, snowboard, ski pass, ski lift, slopes, ski lesson, ski resort, ski hire
    de ski, skifahren, skigebiet, skipass, snowboard, piste, skikurs, skiverleih
    fr ski, station de ski, forfait de ski, snowboard, piste, cours de ski
    es esquí, esquiar, estación de esquí, forfait, pista de esquí
    pl narty, jeździć na nartach, stok, skipass, wyciąg narciarski
    tr kayak, kayak merkezi, kayak pisti, teleferik
    ar تزلج, منتجع تزلج, تذكرة تزلج

    nl strand, zee, kust, zwemmen in zee, strandstoel, zonnebrand, badplaats, zonnecrème, zeezicht
    nl aan zee, kustplaats, noordzee, strandpaviljoen, zandkasteel, zandstrand, eb en vloed
    nl duinen, strandwacht
    en beach, sea, seaside, coast, seafront, sunscreen, sunbathe, sand, tide, dunes
    en seaside resort
    de strand, meer, küste, sonnencreme, badeort, sandstrand, ebbe und flut, dünen
    fr plage, mer, côte, crème solaire, station balnéaire, sable, marée, dunes
    es playa, mar, costa, crema solar, arena, marea
    pl plaża, morze, wybrzeże, krem do opalania, piasek
    tr plaj, deniz, sahil, güneş kremi, kum
    ar شاطئ, بحر, ساحل, واقي شمس, رمل
    """
}
