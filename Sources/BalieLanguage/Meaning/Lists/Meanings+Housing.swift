extension Meanings {
  static let housing = """
    nl huren, te huur, huurwoning, huurhuis, verhuren, verhuurd, huurcontract, huurovereenkomst
    nl huurt, onderverhuren, onderhuur, huuropzegging, huur opzeggen, huurmarkt, particulier huren
    nl gemeubileerd, ongemeubileerd, anti-kraak, huurflat, huurappartement, huurstudio, huurkamer
    nl opzegbrief huur, samen huren, kotcontract, medehuurder
    en rent, rental, for rent, hire, letting, let agreement, tenancy, tenancy agreement, lease
    en sublet, end tenancy, furnished, unfurnished, to let, rental agreement, rental home
    en flatshare, house share, joint tenancy
    de mieten, mietwohnung
    fr louer, location, bail, à louer, loyer
    es alquilar, arrendar, en alquiler, renta
    pl wynająć, wynajem, najem, wynajmować, do wynajęcia
    tr kiralamak, kira, kiralık
    ar إيجار, استئجار

    nl huurprijs, huurbedrag, maandhuur, huursom, kale huur, huur betalen, huurverhoging
    nl huurverlaging, indexatie huur, huurindexering, huurachterstand, servicekosten
    nl servicekosten woning, huurlasten, huurkosten, gemeenschappelijke kosten, lasten appartement
    nl syndickosten, huurpunten, puntentelling, woningwaarderingsstelsel, huurcommissie, huurgrens
    nl huurfactuur, huurbetaling, huurgeld, huurindex, maandelijkse huur, huurstijging
    en rent amount, monthly rent, rental price, rent increase, rent arrears, service charge
    en rent reduction, rent cap, rent control, rental charges, rent payment, index rent
    en rent review
    de mietpreis, kaltmiete, warmmiete, monatsmiete
    fr loyer mensuel, montant du loyer
    es renta mensual, precio del alquiler
    pl czynsz, wysokość czynszu
    tr kira bedeli, aylık kira
    ar قيمة الإيجار, الإيجار الشهري

    nl woning, huis, appartement, flat, woonst, studio, kot, woonruimte, pand, stek, rijtjeshuis
    nl rijhuis, twee-onder-een-kap, hoekwoning, villa, loft, penthouse, maisonnette, benedenwoning
    nl bovenwoning, portiek, portiekwoning, seniorenwoning, serviceflat, tiny house, nieuwbouw
    nl nieuwbouwwoning, koopwoning, koophuis, huis kopen, makelaar, immokantoor, vastgoed
    nl optrekje, woongelegenheid, leegstand, woonboot, kangoeroewoning, tussenwoning
    nl aangepaste woning, gelijkvloers appartement, mantelzorgwoning, woonwijk
    en home, house, apartment, flat, dwelling, studio, accommodation, bungalow, terraced house
    en detached house, semi-detached, cottage, buy a house, house purchase, estate agent
    en real estate agent, property for sale, residence, living space, new build, condo, houseboat
    en maisonette, ground floor flat, first home, sheltered housing
    de wohnung, haus, apartment, unterkunft, wohnraum
    fr logement, maison, appartement, habitation, studio
    es vivienda, casa, piso, apartamento, departamento
    pl mieszkanie, dom, lokal mieszkalny, kawalerka
    tr ev, konut, daire, mesken
    ar منزل, بيت, شقة, سكن, مسكن

    nl kamer, slaapkamer, studentenkamer, vertrek, kot, zolderkamer, kinderkamer, woonkamer
    nl huiskamer, kamerhuur, kamer te huur, kamerbewoner, op kamers, kotkamer, kotgenoot
    nl huisgenoten, logeerkamer, studentenhuis, studentenhuisvesting, studentenkot, studentenflat
    nl studentenwoning, koten, gedeelde keuken, gedeelde badkamer, hospita, hospiteren
    nl kamergenoot
    en room, bedroom, student room, dorm room, single room, spare room, living room, lodgings
    en student accommodation, student housing, halls of residence, dormitory, dorm, roommate
    en flatmate, housemate, shared kitchen, shared bathroom, bedsit, room to let
    de zimmer, raum, schlafzimmer, studentenzimmer
    fr chambre, pièce, kot, chambre d'étudiant
    es habitación, cuarto, dormitorio
    pl pokój, sypialnia, pokój studencki
    tr oda, yatak odası, öğrenci odası
    ar غرفة, غرفة نوم

    nl huurder, bewoner, onderhuurder, inwoner, medehuurder, medebewoner, inwonend
    nl bewonerscommissie, huurdersvereniging, huurdersbond, hoofdhuurder, huurdersbelangen
    nl bovenbuur huurder, kamerhuurder, onderbewoner, bewonersraad, huurderschap, nieuwe huurder
    nl vorige huurder
    en tenant, renter, resident, occupant, lodger, subtenant, co-tenant, occupier, previous tenant
    en new tenant, tenants association, tenant rights, roommates
    de mieter, bewohner, untermieter
    fr locataire, habitant, résident
    es inquilino, arrendatario, residente
    pl najemca, lokator, mieszkaniec
    tr kiracı, sakin
    ar مستأجر, ساكن

    nl verhuurder, huisbaas, eigenaar, woningcorporatie, huiseigenaar, huisvestingsmaatschappij
    nl kotbaas, huisbazin, mede-eigenaar, syndicus, vve, vereniging van eigenaars
    nl vereniging van mede-eigenaars, wooncorporatie, corporatie, wijkbeheerder, huismeester
    nl huisbewaarder, conciërge, woonmaatschappij, rentmeester, pandeigenaar, kotmadam
    nl vastgoedbeheerder, woonstichting, woningstichting, woningbouwvereniging, woningbouw
    nl verhuurkantoor, verhuurmakelaar, opzichter
    en landlord, owner, housing association, landlady, property owner, homeowner, property manager
    en caretaker, concierge, letting agent, letting agency, estate manager, housing corporation
    en managing agent, lessor, freeholder, building manager, janitor
    de vermieter, eigentümer, wohnungsgesellschaft, hausverwaltung
    fr propriétaire, bailleur, société de logement
    es propietario, arrendador, casero, dueño
    pl właściciel, wynajmujący, spółdzielnia mieszkaniowa
    tr ev sahibi, mal sahibi, kiraya veren
    ar مالك, صاحب البيت, مؤجر, صاحب العقار

    nl sociale woning, sociale huur, sociale huurwoning, corporatiewoning, sociale huisvesting
    nl sociaal huren, sociale verhuur, sociaal huurcontract, sociaal verhuurkantoor, svk
    nl woningzoekende, inschrijfduur, inschrijftijd, woonpunten, urgentieverklaring
    nl urgentie woning, woonurgentie, voorrang op woning, wachtlijst woning, passend toewijzen
    nl woningtoewijzing, woningruil, huizenruil, inkomensgrens, goedkope huurwoning, volkswoning
    nl woonnet, loting woning, reageren op woning, woonwens, sociale huurmaatschappij
    nl kandidaat-huurder
    en social housing, council housing, public housing, council flat, social rent
    en housing register, housing list, housing waiting list, priority housing
    en housing association home, affordable housing, house swap, mutual exchange, income limit
    en housing application, bid on homes, bidding on property, homeless
    de sozialwohnung, sozialer wohnungsbau, geförderte wohnung
    fr logement social, hlm, habitation sociale
    es vivienda social, vivienda protegida, vivienda pública
    pl mieszkanie socjalne, mieszkanie komunalne
    tr sosyal konut, toplu konut
    ar سكن اجتماعي, إسكان اجتماعي

    nl verhuizen, verhuisd, verkassen, adres veranderen, verhuist, verhuizer, verhuisbedrijf
    nl verhuisfirma, verhuiswagen, verhuisbus, verhuislift, ladderlift, verhuisdozen, verhuisdatum
    nl verhuisbericht, verhuismelding, verhuisservice, verhuisvergoeding, inhuizen, ingetrokken
    nl eindoplevering, sleuteloverdracht, plaatsbeschrijving, plaatsbezichtiging, intrede
    nl doorverhuizen, meeverhuizen, adreswissel
    en move house, moving, relocate, removal, movers, moving company, removal company, removal van
    en moving van, moving boxes, moving date, moved in, moving out, moving day, change of address
    de umziehen, umzug, umgezogen
    fr déménager
    es mudarse, mudanza, trasladarse
    pl przeprowadzka, przeprowadzić się
    tr taşınmak, taşınma, ev taşıma, nakil
    ar انتقال, نقل السكن, الانتقال إلى منزل جديد

    nl sleutel, huissleutel, reservesleutel, sleutel kwijt, buitengesloten, voordeursleutel
    nl sleutelbos, sleutelbos kwijt, sloten, deurslot, cilinder, slot vervangen, slot vastgelopen
    nl slotenmaker, toegangsbadge, toegangspas, toegangscode, deurcode, sleutelkastje
    nl kelder sleutel, postbussleutel, brievenbussleutel, sleutel bijmaken, sleutel laten namaken
    nl bijmaken, slot stuk, sleutelkopie, vergeten sleutel, sleutelkluis
    en key, spare key, lost key, locked out, house key, lock, door lock, locksmith, key fob, fob
    en access card, door code, keycard, new lock, change the locks, duplicate key, key copy
    en lost my keys, mailbox key, key safe, entry code
    de schlüssel, ersatzschlüssel, schlüssel verloren, ausgesperrt
    fr clé, clef, double de clé, clé perdue
    es llave, copia de llave, llave perdida
    pl klucz, zapasowy klucz, zgubiony klucz
    tr anahtar, yedek anahtar, kayıp anahtar
    ar مفتاح, مفاتيح, مفتاح احتياطي

    nl lekkage, lek, waterlek, waterschade, druppelen, lekkende kraan, dakgoot, goot, regenpijp
    nl lekkend dak, dak lekt, daklekkage, doorsijpelen, sijpelt, drupt, druppelt, sijpelen
    nl waterlekkage, leidingbreuk, gesprongen leiding, buisbreuk, leiding gesprongen
    nl gesprongen buis, doorlekken, kraan lekt, kraan drupt, overstroming, ondergelopen
    nl loodgieter, hoofdkraan, vochtplek, vlek op plafond, vlek op het plafond, waterschadeplek
    nl waterballet, waterinsijpeling
    en leak, leakage, water leak, water damage, drip, leaky, leaking tap, dripping tap, burst pipe
    en pipe burst, roof leak, leaking roof, gutter, water stain, flood, plumber, stopcock, seep
    en water ingress
    de leck, wasserschaden, undicht, rohrbruch, tropfen
    fr fuite, fuite d'eau, dégât des eaux, fuir
    es fuga, fuga de agua, gotera, escape de agua
    pl wyciek, przeciek, nieszczelność, cieknie
    tr sızıntı, su kaçağı, su sızıntısı
    ar تسرب, تسريب, تسرب المياه

    nl verwarming, cv-ketel, ketel, radiator, chauffage, verwarmingsketel, stookinstallatie
    nl centrale verwarming, cv, cv-installatie, combiketel, gasketel, warmtepomp, stookolie
    nl stookolieketel, mazout, mazoutketel, kachel, gaskachel, pelletkachel, houtkachel, haard
    nl open haard, vloerverwarming, thermostaat, thermostaatkraan, radiatorkraan, radiatoren
    nl ontluchten, bijvullen cv, ketel bijvullen, waterdruk ketel, keteldruk, waterdruk te laag
    nl boiler, geiser, warm water, warmwater, warmwaterboiler, stadsverwarming, stadswarmte
    nl blokverwarming, ketelonderhoud, onderhoud ketel, onderhoudsbeurt ketel, schoorsteen
    nl schoorsteenveger, schoorsteen vegen, foutcode ketel, convector, koolmonoxide
    nl verwarming bijvullen
    en heating, boiler, radiator, central heating, furnace, heater, gas boiler, heat pump
    en thermostat, wood stove, fireplace, underfloor heating, hot water, water heater, no heating
    en district heating, bleed radiator, boiler pressure, boiler service, chimney sweep, chimney
    en oil heating, carbon monoxide, immersion heater
    de heizung, heizkessel, heizkörper, therme
    fr chauffage, chaudière, radiateur
    es calefacción, caldera, radiador
    pl ogrzewanie, kocioł, kaloryfer, piec
    tr ısıtma, kombi, kalorifer, radyatör
    ar تدفئة, غلاية, سخان, مدفأة

    nl verstopt, afvoer, riool, ontstoppen, loopt niet door, verstopte wc, riolering
    nl verstopte gootsteen, gootsteen, pompbak, afvoerputje, putje, doucheput, afvoerbuis, sifon
    nl zwanenhals, rioolverstopping, rioollucht, rioolgeur, rioolstank, ontstopper, plopper
    nl ontstoppingsdienst, wc verstopt, toilet verstopt, gootsteen verstopt, verstopte afvoer
    nl septische put, beerput, rioolbuis, rioolput, riolen, lavabo verstopt, gootsteenontstopper
    nl rioolservice
    en blocked drain, clogged, drain, sewer, blockage, unclog, drainage, plughole, kitchen sink
    en sewage, septic tank, cesspit, blocked toilet, blocked sink, clogged toilet, plunger
    en drain cleaner, drain smell, sewer smell, toilet blocked, sink blocked, drainpipe, u-bend
    de verstopft, verstopfung, abfluss, kanalisation, rohrreinigung
    fr bouché, canalisation, évacuation, égout, déboucher
    es atasco, desagüe, alcantarilla, obstruido
    pl zatkany, odpływ, kanalizacja, zapchany
    tr tıkanmış, gider, kanalizasyon, tıkanıklık
    ar انسداد, مسدود, مجاري, صرف صحي

    nl schimmel, vocht, vochtprobleem, schimmelplek, muf, beschimmeld, schimmelvorming
    nl zwarte schimmel, zwarte stippen, zwarte vlekken, zwarte plekken, condens, condensatie
    nl vochtplek, vochtige muur, vochtige kelder, optrekkend vocht, ventileren, ventilatie
    nl mechanische ventilatie, ventilatierooster, luchtvochtigheid, luchtontvochtiger
    nl ontvochtiger, muffe geur, natte muren, houtrot, huiszwam, houtworm, vochtproblemen
    nl afzuiging badkamer
    en mould, mold, damp, moisture, humid, mildew, mouldy, moldy, black mould, black mold
    en condensation, damp wall, rising damp, ventilation, extractor fan, dehumidifier, musty
    en wet rot, dry rot, woodworm, fungus on wall
    de schimmel, feuchtigkeit, feucht
    fr moisissure, humidité
    es moho, humedad
    pl pleśń, wilgoć, grzyb na ścianie
    tr küf, nem, rutubet
    ar عفن, رطوبة

    nl ongedierte, muizen, ratten, kakkerlakken, ongediertebestrijding, wespennest, plaagdieren
    nl muizenval, rattengif, rattenplaag, muizenplaag, bedwants, wandluis, zilvervisje, ovenvisje
    nl papiervisje, mieren, mierenplaag, vlo, vlooien, motten, houtworm, wesp, bijen, bijennest
    nl hoornaar, aziatische hoornaar, marter, steenmarter, duif, duivenoverlast, meeuw, vleermuis
    nl eikenprocessierups, processierups, teek, luizen, tapijtkever, kevertjes, fruitvliegjes
    nl vliegen in huis, spinnen, beestjes in huis, insecten, verdelger, verdelging
    nl ongediertebestrijder, rattenval, muizenkeutels, keutels, nest in de muur
    en pest, mice, rats, vermin, cockroach, pest control, wasp nest, mouse, rats and mice
    en mouse droppings, droppings, rat poison, mouse trap, bed bug, bedbugs, silverfish, ants
    en fleas, moths, wasps, hornet, bees nest, bees, infestation, exterminator, pigeons, seagulls
    en bats in roof, squirrels in attic, termites, woodworm, lice, rodents
    de ungeziefer, schädlinge, mäuse, ratten, schädlingsbekämpfung, kammerjäger
    fr nuisibles, souris, rats, vermine, cafards, dératisation
    es plaga, ratones, ratas, cucarachas, control de plagas
    pl szkodniki, myszy, szczury, karaluchy, dezynsekcja
    tr haşere, fare, böcek ilaçlama, hamamböceği
    ar حشرات, فئران, صراصير, مكافحة الحشرات

    nl buren, buurman, buurvrouw, omwonende, buurlui, bovenbuur, bovenbuurman, bovenbuurvrouw
    nl onderbuur, buurtgenoot, overbuur, aanpalende, naaste buren, buurkind, buurkinderen
    nl buurtbewoner, buurman van boven, nevenbewoner, burenhulp, burenruzies, burenbemiddeling
    nl achterburen
    en neighbour, neighbor, next door, upstairs neighbour, upstairs neighbor, downstairs neighbour
    en people next door, person upstairs, upstairs flat, adjacent property, neighbour dispute
    en boundary dispute
    de nachbar, nachbarn, nachbarin, anwohner
    fr voisin, riverain
    es vecino
    pl sąsiad, sąsiadka, sąsiedzi
    tr komşu
    ar جار, جيران

    nl overlast, geluidsoverlast, lawaai, burenruzie, herrie, hinder, burenlawaai, nachtlawaai
    nl hangjongeren, geluidshinder, burengerucht, rumoer, kabaal, lawaaihinder, lawaaierig
    nl luidruchtig, harde muziek, luide muziek, nachtrust, rustverstoring, nachtrustverstoring
    nl blaffende hond, geblaf, geschreeuw, feestgedruis, stampen, geboor, klopboor, vuurwerk
    nl vuurwerkoverlast, knallen, stank, stankoverlast, geurhinder, rookoverlast, houtrook
    nl barbecue rook, drugslucht, wietlucht, bouwlawaai, verkeerslawaai, vliegtuiglawaai, sirenes
    nl brommers, jongerenoverlast, hangplek, rondhangende jongeren, rondhangen, intimideren
    nl airco lawaai, fluittoon, gebonk, getier, kattenkwaad, burenoverlast, trillingen
    en nuisance, noise, noise nuisance, disturbance, loud neighbours, racket, noisy, loud music
    en loud noise, late night party, barking dog, barking, shouting, banging, drilling
    en anti-social behaviour, antisocial behaviour, fireworks, bad smell, stink, smoke nuisance
    en loitering, gangs of youths, teenagers hanging around, noise complaint, quiet hours
    en stomping, party noise, nuisance neighbours, vibration
    de lärm, ruhestörung, belästigung, lärmbelästigung, krach
    fr nuisance, bruit, tapage, nuisances sonores
    es ruido, molestias, contaminación acústica
    pl hałas, uciążliwość, zakłócanie spokoju
    tr gürültü, rahatsızlık, gürültü şikayeti
    ar إزعاج, ضوضاء, ضجيج

    nl buurt, wijk, straat, omgeving, buurthuis, leefomgeving, stadsdeel, woonwijk, wijkcentrum
    nl buurtcentrum, buurtwerk, buurtwerker, wijkraad, wijkteam, sociaal wijkteam, dorpskern
    nl dorpsraad, stadscentrum, binnenstad, gehucht, deelgemeente, leefbaarheid, buurtpreventie
    nl buurtapp, buurtonderzoek, buurtinitiatief, buurtbewoners, buurtcomité, pleintje, woonerf
    nl autoluw, hofje, buurtsuper, doodlopende straat, bewonersavond, inspraakavond, wijkbudget
    nl straatnaam, huisnummer
    en neighbourhood, neighborhood, district, local area, quarter, village, town centre
    en city centre, community centre, residents meeting, neighbourhood watch, neighbourhood budget
    en suburb, street name, house number, cul-de-sac, livability, local community, residents group
    en village hall
    de nachbarschaft, viertel, stadtteil, wohngegend
    fr quartier, voisinage, arrondissement
    es barrio, vecindario, zona, distrito
    pl okolica, dzielnica, osiedle, sąsiedztwo
    tr mahalle, semt, çevre
    ar حي, منطقة, حارة

    nl verbouwen, renoveren, renovatie, aanbouw, bouwen, verbouwd, bijbouwen, bouwproject
    nl dakkapel, uitbouw, opbouw, serre, veranda, zolder inrichten, badkamer vernieuwen
    nl nieuwe keuken, keuken plaatsen, nieuwe badkamer, dak vervangen, dak vernieuwen
    nl nieuwe ramen, kozijn, ramen vervangen, schilderwerk, schilderen, behangen, aannemer
    nl architect, bouwvakker, bouwplan, bouwtekening, slopen, doorbraak, muur uitbreken, draagmuur
    nl metselen, metselaar, stukadoor, loodgieter, klusser, klussen, klusjesman, schutting
    nl omheining, schuur, tuinhuis, garage bouwen, zwembad aanleggen, oprit, oprit aanleggen
    nl inrit, bouwgrond, kavel, perceel, zelfbouw, steiger, verbouwlening, gevel, gevelrenovatie
    nl vloer leggen, parket, laminaat, tegelen, woning aanpassen, offerte verbouwing, vernieuwbouw
    en renovate, rebuild, extension, remodel, conversion, build, refurbish, loft conversion
    en attic conversion, dormer, conservatory, new kitchen, new bathroom, replace windows
    en window frames, builder, contractor, architect, demolish, demolition, bricklayer, plasterer
    en handyman, painter, decorating, repaint, knock down wall, load-bearing wall, fence, shed
    en driveway, patio, diy, home improvement, plot of land, flooring, laminate, building work
    en roof replacement, new windows, garage conversion, paving, tiling
    de renovieren, umbau, sanierung, anbau, bauen
    fr rénover, transformation, travaux, construire
    es reformar, obra, renovar vivienda, construir
    pl remont, przebudowa, remontować, budowa
    tr tadilat, yenileme çalışması, inşaat, renovasyon
    ar تجديد المنزل, ترميم, بناء, إصلاح المنزل

    nl energie, stroom, elektriciteit, elektra, elektrisch, stroomvoorziening, stroomnet
    nl stroomaansluiting, elektrische installatie, elektricien, elektricité, stopcontact, stekker
    nl meterkast, zekering, zekeringkast, stoppenkast, aardlekschakelaar, kortsluiting
    nl groep valt uit, groepenkast, krachtstroom, groene stroom, groene energie
    nl energieleverancier, leverancier energie, energiecontract, energieprijs, energietarief
    nl stroomprijs, stroomleverancier, netbeheerder, energiemaatschappij, energietransitie
    nl stroomverbruik, dagtarief, nachttarief, energievergelijker, dynamisch contract
    nl variabel tarief, vast tarief energie, energieplafond, elektriciteitsnet, bedrading
    nl elektriciteitskeuring, elektrische keuring, thuisbatterij
    en electricity, power, energy, electric supply, electrician, socket, plug socket, fuse
    en fuse box, circuit breaker, short circuit, wiring, electricity supplier, energy supplier
    en energy provider, energy contract, energy tariff, green energy, electricity tariff
    en grid operator, electricity grid, meter cupboard, utility company, utilities, energy price
    en price cap, home battery, energy plan, power supply
    de strom, elektrizität, energie
    fr électricité, courant, énergie
    es electricidad, luz, energía, corriente
    pl prąd, elektryczność, energia
    tr elektrik, enerji
    ar كهرباء, طاقة

    nl gas, aardgas, gaslucht, gaslek, gasaansluiting, gasgeur, gaskraan, gasleiding, gasfornuis
    nl gasmeter, gasfles, butaan, propaan, gasdetector, gasprijs, gasleverancier, gasnet
    nl gas afgesloten, gasvrij, van het gas af, gasvrij wonen, koken op gas, co-melder
    nl koolmonoxidemelder, koolmonoxidevergiftiging, gasfornuis aansluiten, gasloos, gasstoring
    nl gasafsluiting, biogas, gasketels
    en gas, natural gas, gas leak, smell gas, gas supply, gas pipe, gas meter, gas stove
    en gas cooker, gas hob, gas bottle, gas supplier, propane, butane, gas smell, gas tap
    en gas safety, carbon monoxide alarm, co alarm, gas connection, gas shut off, gas engineer
    de gas, erdgas, gasgeruch, gasleck
    fr gaz, gaz naturel, fuite de gaz, odeur de gaz
    es gas, gas natural, fuga de gas, olor a gas
    pl gaz, gaz ziemny, wyciek gazu
    tr doğal gaz, doğalgaz, gaz kaçağı
    ar غاز, غاز طبيعي, تسرب الغاز

    nl stroomstoring, stroomuitval, stroompanne, geen stroom, elektriciteitspanne
    nl stroom uitgevallen, zonder stroom, stroomonderbreking, elektriciteitsstoring
    nl spanningsuitval, stroom weg, stroom valt uit, storing elektriciteit, elektriciteitsuitval
    nl geen elektriciteit, elektriciteit uitgevallen, stroom is uitgevallen, afsluiting stroom
    nl geplande onderbreking, stroom eraf, kabelbreuk, black-out
    en power cut, power outage, blackout, no electricity, power failure, no power, power is out
    en power is off, electricity is off, electricity off, without power, without electricity
    en loss of power, brownout, planned outage, power down
    de stromausfall, kein strom, blackout
    fr panne de courant, coupure de courant, panne d'électricité
    es corte de luz, apagón, sin luz, corte de electricidad
    pl awaria prądu, brak prądu, przerwa w dostawie prądu
    tr elektrik kesintisi, elektrik yok
    ar انقطاع الكهرباء, لا توجد كهرباء, انقطاع التيار

    nl meterstand, meter, meteropname, slimme meter, digitale meter, stand doorgeven, teller
    nl metergegevens, meterkast, gasmeter, watermeter, elektriciteitsmeter, stroommeter
    nl stroommeterstand, meterstand doorgeven, meterstand opnemen, meternummer, tellerstand
    nl beginstand, eindstand, meteropnemer, opnemer, meterwissel, metervervanging, meter vervangen
    nl analoge meter, terugdraaiende teller, terugdraaiende meter, p1-poort, ean-code, ean-nummer
    nl eancode, dubbele meter, dagmeter, nachtmeter, budgetmeter, meterfoto, meterlezing, meetdata
    nl geef stand door
    en meter reading, meter, smart meter, submit reading, meter number, gas meter, water meter
    en electricity meter, meter reader, meter replacement, read my meter, read the meter
    en opening reading, closing reading, prepayment meter, digital meter, meter point number, mpan
    en final reading, in-home display
    de zählerstand, zähler, ablesung, zähler ablesen, stromzähler
    fr relevé de compteur, compteur, index, compteur intelligent
    es lectura del contador, contador, medidor
    pl odczyt licznika, stan licznika, licznik
    tr sayaç okuma, sayaç, akıllı sayaç
    ar قراءة العداد, عداد, عداد ذكي

    nl verbruik, energieverbruik, gebruik kwh, verbruikskosten, jaarverbruik, gasverbruik
    nl stroomverbruik, waterverbruik, elektriciteitsverbruik, kwh, kilowatt, kilowattuur, kuub, m3
    nl kubieke meter, verbruiker, verbruiksoverzicht, sluipverbruik, stand-by verbruik
    nl energiebesparing, energie besparen, besparingstip, zuiniger, energiezuinig
    nl verbruiksmanager, gemiddeld verbruik, piekverbruik, capaciteitstarief, energieslurper
    nl energieverspilling, verbruikshistoriek, energiescan, energiecheck, daluren, piekuren
    en consumption, usage, energy consumption, use of energy, kwh, cubic metres, water consumption
    en gas consumption, gas usage, electricity usage, power usage, energy saving, save energy
    en energy use, energy efficient, off-peak, peak hours, water usage, average consumption
    en standby power, usage data, energy monitor
    de verbrauch, energieverbrauch, stromverbrauch
    fr consommation, consommation d'énergie
    es consumo, consumo de energía
    pl zużycie, zużycie energii
    tr tüketim, enerji tüketimi
    ar استهلاك, استهلاك الطاقة

    nl energierekening, energienota, stroomrekening, jaarafrekening, jaarnota, eindafrekening
    nl gasrekening, energiefactuur, gasfactuur, stroomfactuur, elektriciteitsrekening
    nl elektriciteitsfactuur, elektriciteitsnota, waterrekening, waterfactuur, termijnbedrag
    nl maandbedrag energie, voorschotfactuur, voorschotbedrag, maandvoorschot
    nl maandelijks voorschot, tussentijdse factuur, eindnota, slotfactuur, slotrekening
    nl jaarrekening energie, bijbetaling, naheffing energie, navordering, jaarlijkse afrekening
    nl afrekeningsfactuur, regularisatiefactuur, energielasten, energiekosten, stookkosten
    nl stookkostenafrekening, energiearmoede, energieschuld, energiebelasting, nettarief
    nl afrekening energie
    en energy bill, electricity bill, utility bill, gas bill, annual bill, final bill, water bill
    en heating bill, monthly payment energy, instalment amount, direct debit energy, yearly bill
    en annual statement, energy costs, heating costs, energy debt, fuel poverty, electricity costs
    en gas and electric, energy invoice, yearly settlement, fuel bill
    de stromrechnung, energierechnung, jahresabrechnung, gasrechnung
    fr facture d'énergie, facture d'électricité, décompte annuel, facture de régularisation
    es factura de la luz, factura de energía, recibo de la luz, liquidación anual
    pl rachunek za prąd, rachunek za energię, rozliczenie roczne
    tr elektrik faturası, enerji faturası, yıllık hesap
    ar فاتورة الكهرباء, فاتورة الطاقة, الحساب السنوي

    nl zonnepanelen, zonnepaneel, zonne-energie, pv-panelen, zonnestroom, zonnecellen, zonneboiler
    nl zonnedak, omvormer, inverter, pv-installatie, zonne-installatie, zonnepaneelinstallatie
    nl terugleveren, terugleververgoeding, terugleverkosten, salderen, salderingsregeling
    nl groenestroomcertificaten, groencertificaten, prosumententarief, opbrengst zonnepanelen
    nl zonnepark, plug-in panelen, balkonpanelen, injectietarief, injectie stroom
    nl zonnestroomopbrengst, zonne-installateur, energiegemeenschap
    en solar panel, solar power, solar energy, photovoltaic, solar, inverter, feed-in tariff
    en feed in tariff, net metering, pv system, pv panels, solar battery, export tariff
    en solar farm, balcony solar, solar installation, solar inverter, feed back to grid
    de solaranlage, solarpanel, photovoltaik, solarstrom
    fr panneau solaire, énergie solaire, photovoltaïque
    es placa solar, panel solar, energía solar, fotovoltaica
    pl panel słoneczny, fotowoltaika, energia słoneczna
    tr güneş paneli, güneş enerjisi
    ar ألواح شمسية, طاقة شمسية, لوح شمسي

    nl isolatie, isoleren, dubbel glas, spouwmuurisolatie, isolatieglas, warmte-isolatie
    nl dakisolatie, vloerisolatie, muurisolatie, buitenmuurisolatie, gevelisolatie, zolderisolatie
    nl spouwmuur, spouw, hr-glas, hr++ glas, enkel glas, driedubbel glas, triple glas
    nl superisolerend glas, tochtstrip, tocht, kieren, kierdichting, energielabel, epc, epc-attest
    nl epc-waarde, energieprestatiecertificaat, verduurzamen, verduurzaamd, energiezuinige woning
    nl na-isolatie, isolatiemateriaal, glaswol, isolatiewerken, renovatieplicht, geluidsisolatie
    nl koudebrug, energieprestatie, isolatieglas plaatsen, isoleert
    en insulation, double glazing, draught proofing, loft insulation, wall insulation
    en cavity wall insulation, cavity wall, roof insulation, floor insulation, triple glazing
    en single glazing, draught, draughty, drafty, energy label, energy performance certificate
    en epc rating, energy rating, soundproofing, retrofit, thermal insulation
    en energy efficient home, weather strip
    de dämmung, isolierung, doppelverglasung, dämmen
    fr isolation, double vitrage
    es aislamiento, aislar, doble acristalamiento
    pl izolacja, ocieplenie, podwójne szyby
    tr yalıtım, izolasyon, çift cam
    ar عزل, عزل حراري

    nl water, kraanwater, drinkwater, leidingwater, waterleiding, waterbedrijf, geen water
    nl waterdruk, waterkwaliteit, waterhardheid, kalk in water, ontkalken, ontharder
    nl waterontharder, waterrekening, watermaatschappij, wateraansluiting, waterstoring
    nl watermeter, hoofdkraan, kranen, regenwater, regenwaterput, regenton, hemelwater
    nl hemelwaterput, putwater, grondwater, afvalwater, waterput, watertank, leidingen
    nl waterafsluiting, water afgesloten, legionella, loden leiding, kookadvies, drinkwaterleiding
    nl waterzuivering
    en water supply, tap water, drinking water, water company, no water, water pressure
    en water quality, hard water, limescale, water softener, water meter, tap, faucet, rainwater
    en groundwater, water bill, wastewater, water mains, stop tap, lead pipes, legionella
    en water shut off, water tank, water outage, boil notice, well water
    de wasser, leitungswasser, trinkwasser, wasserversorgung
    fr eau, eau du robinet, eau potable, distribution d'eau
    es agua, agua del grifo, agua potable, suministro de agua
    pl woda, woda z kranu, woda pitna, wodociągi
    tr su, musluk suyu, içme suyu, su kesintisi
    ar ماء, مياه, مياه الشرب, مياه الصنبور

    nl boom, kappen, boom snoeien, omgevallen boom, snoeien, kapvergunning, boom rooien
    nl bomen kappen, boomkap, kapaanvraag, omgewaaid, omgewaaide boom, omgezaagd, boomstam
    nl boomstronk, stronk, boomverzorger, boomchirurg, boomwortel, takken, gesnoeid
    nl afgebroken tak, bomenplan, boomplanten, boom planten, knotwilg, dode boom, zieke boom
    nl iepziekte, kastanje, dennenboom, coniferen, geveld, kaalkap, vruchtboom, boom vellen
    nl overhangende takken, boom omhakken, rooien, bladluis boom, plakkende boom
    en tree, cut down tree, prune, fallen tree, tree felling, felling, tree roots, branches, stump
    en tree stump, tree surgeon, overhanging branches, dead tree, diseased tree
    en tree preservation order, chop down, cut back, plant a tree, tree planting, blown down
    en remove tree, tree removal, trim tree
    de baum, baumfällung, baum fällen, baumschnitt
    fr arbre, abattage d'arbre, élagage, élaguer
    es árbol, tala, poda
    pl drzewo, wycinka drzew, przycinanie drzew, wycinka
    tr ağaç, ağaç kesimi, budama
    ar شجرة, قطع شجرة, تقليم

    nl hondenpoep, hondendrol, hondenuitwerpselen, poepzakje, hondenstront, hondenkak
    nl hondenuitlaatplek, hondenbeleid, hondentoilet, poepopruimplicht, opruimplicht
    nl hondenpoepzakje, hondenpoepbak, kattenpoep, paardenpoep, drol, uitwerpselen, paardenvijgen
    nl kattendrollen, hondenpoepoverlast
    en dog waste, dog fouling, dog poo, dog mess, dog poop, dog muck, dog bin, dog waste bag
    en poo bag, poop bag, pooper scooper, dog bag dispenser, cat poo, horse manure
    de hundekot, hundehaufen, hundekotbeutel
    fr crottes de chien, déjections canines
    es caca de perro, excrementos de perro
    pl psie odchody, psia kupa
    tr köpek dışkısı, köpek pisliği
    ar فضلات الكلب, فضلات الكلاب

    nl graffiti, bekladding, vandalisme, vernieling, volgespoten, spuitverf, muurtekening
    nl wildplakken, stickers op paal, aangeplakt, gevandaliseerd, vernield, kapotgemaakt
    nl bushokje vernield, ingegooid, ruit ingegooid, bekrast, beschadiging openbaar
    nl brandstichting, in brand gestoken, graffitiverwijdering, spuitbussen, straatmeubilair
    nl bankje in park, baldadigheid
    en graffiti, vandalism, criminal damage, tagging, spray paint, sprayed, vandalised, defaced
    en property damage, smashed window, arson, fly posting, flyposting, keyed my car
    en street furniture
    de graffiti, vandalismus, sachbeschädigung
    fr graffiti, tag, vandalisme, dégradations
    es grafiti, pintadas, vandalismo
    pl graffiti, wandalizm, dewastacja
    tr grafiti, duvar yazısı, vandalizm
    ar كتابة على الجدران, تخريب

    nl huis kopen, hypotheek, koopwoning, koopakte, compromis, makelaar, bod uitbrengen, notaris
    nl eerste huis, kosten koper, hypotheekrente, woonlening, woonkrediet, overdrachtsbelasting
    nl bouwkundige keuring, voorkooprecht, bezichtiging, taxatie, taxateur, overwaarde
    nl verkoop woning, starterslening, vraagprijs
    en buy a house, mortgage, house purchase, estate agent, make an offer, notary, stamp duty
    en home loan, valuation, conveyancing, asking price, first-time buyer, house survey
    en sell my house, realtor
    de haus kaufen, hypothek, immobilienkredit, makler, notar, baufinanzierung, grunderwerbsteuer
    fr acheter une maison, hypothèque, prêt immobilier, crédit hypothécaire, notaire
    fr agent immobilier, compromis de vente
    es comprar casa, hipoteca, inmobiliaria, notario, tasación
    pl kupno mieszkania, hipoteka, kredyt hipoteczny, notariusz
    tr ev almak, konut kredisi, ipotek, emlakçı, tapu
    ar شراء منزل, رهن عقاري, قرض سكني, سمسار عقارات

    nl herstelling melden, reparatie melden, reparatieverzoek, onderhoud woning, onderhoudsmonteur
    nl vakman sturen, herstelverzoek, groot onderhoud, klein onderhoud, herstellingen
    nl huurdersonderhoud, kapotte deur, klemmende deur, kapot raam, deurbel, intercom, parlofoon
    nl videofoon, rolluik, hang- en sluitwerk
    en report a repair, repair request, home repairs, maintenance request, housing repairs
    en doorbell, intercom, send a repairman, window handle, shutter, repairs team
    de reparatur melden, mangel melden, mietmangel, instandhaltung, klingel, gegensprechanlage
    de rollladen
    fr signaler une réparation, demande de réparation, entretien du logement, sonnette, parlophone
    fr interphone, volet
    es avisar avería vivienda, reparación del hogar, timbre, portero automático, persiana
    pl zgłosić naprawę, usterka w mieszkaniu, domofon, dzwonek do drzwi, roleta
    tr ev arızası, tamir talebi, zil, diyafon, panjur
    ar طلب إصلاح, صيانة المنزل, جرس الباب, انتركم

    nl berging, kelder, kelderbox, zolder, schuurtje, fietsenberging, opslagruimte, opslagbox
    nl box huren, bergruimte
    en storage room, storage unit, basement, cellar, attic, loft, self storage, lock-up
    de keller, kellerabteil, dachboden, abstellraum, lagerraum
    fr cave, grenier, box de stockage, débarras, garde-meuble
    es trastero, sótano, desván, almacenaje
    pl piwnica, strych, komórka lokatorska, schowek
    tr bodrum, tavan arası, depo
    ar قبو, مخزن, علية

    nl brandveiligheid, rookmelder, brandmelder, brandblusser, brand, brandweer, rookdetector
    nl brandtrap, brandalarm, branddeken, nooduitgang, vluchtweg, brandgevaar, schoorsteenbrand
    nl evacuatie, ontruiming
    en fire safety, smoke alarm, smoke detector, fire alarm, fire extinguisher, fire, fire brigade
    en fire escape, fire exit, fire blanket, evacuation, fire hazard
    de brandschutz, rauchmelder, feuerlöscher, feuerwehr, brand, feuer, notausgang, fluchtweg
    fr détecteur de fumée, incendie, pompiers, extincteur, sortie de secours, alarme incendie
    es detector de humo, incendio, extintor, bomberos, salida de emergencia
    pl czujnik dymu, pożar, gaśnica, straż pożarna, wyjście ewakuacyjne
    tr duman dedektörü, yangın, yangın söndürücü, itfaiye, yangın çıkışı
    ar كاشف دخان, حريق, طفاية حريق, إطفاء, مخرج طوارئ
    """
}
