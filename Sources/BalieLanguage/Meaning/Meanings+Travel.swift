extension Meanings {
  static let travel = """
    nl reis, reizen, trip, tocht, rondreis, gereisd, stedentrip, excursie
    en trip, travel, journey, tour, voyage, excursion
    de reise, reisen, ausflug, fahrt, trip
    fr voyage, voyager, excursion, séjour
    es viaje, viajar, excursión
    pl podróż, podróżować, wycieczka
    tr seyahat, yolculuk, gezi
    ar سفر, رحلة, سافر

    nl vakantie, verlof, vakantieganger, vrije dagen, congé, op vakantie, vakantieperiode
    en holiday, vacation, time off, annual leave, getaway
    de urlaub, ferien, urlaubszeit
    fr vacances, congé, congés
    es vacaciones, días libres
    pl urlop, wakacje, wczasy
    tr tatil
    ar إجازة, عطلة

    nl hotel, overnachting, overnachten, logies, verblijf, accommodatie, slapen
    en hotel, accommodation, lodging, overnight stay, guesthouse, place to stay, bed and breakfast
    de hotel, unterkunft, übernachtung, übernachten
    fr hôtel, hébergement, nuitée, logement de vacances
    es hotel, alojamiento, hospedaje, pernoctar
    pl hotel, nocleg, zakwaterowanie, pensjonat
    tr otel, konaklama, pansiyon
    ar فندق, إقامة, مبيت

    nl inchecken, aankomst hotel, incheck, sleutel ophalen, aanmelden hotel
    en check in, check-in, arrival at hotel, checking in
    de einchecken, check-in, anreise
    fr enregistrement, check-in, arrivée à l'hôtel
    es registro de entrada, check-in, facturación
    pl zameldowanie, odprawa, check-in
    tr giriş yapmak, check-in
    ar تسجيل الوصول, تشيك إن

    nl uitchecken, vertrektijd, kamer verlaten, check-out, uitchecktijd
    en check out, check-out, checkout time, leave the room, late departure
    de auschecken, check-out, abreise
    fr départ de l'hôtel, check-out, libérer la chambre
    es registro de salida, dejar la habitación, check-out
    pl wymeldowanie, wymeldować, check-out
    tr çıkış yapmak, check-out
    ar تسجيل المغادرة, تشيك أوت

    nl camping, kamperen, tent, kampeerplaats, caravan, camper, kampeerterrein, staanplaats
    en campsite, camping, tent, caravan, campground, motorhome
    de campingplatz, zelten, wohnwagen, wohnmobil, zelt
    fr camping, tente, caravane, camping-car, emplacement de tente
    es camping, acampar, tienda de campaña, caravana, autocaravana
    pl kemping, biwak, namiot, przyczepa kempingowa
    tr kamp alanı, kamp, çadır, karavan
    ar مخيم, تخييم, خيمة

    nl vakantiehuis, vakantiewoning, bungalow, huisje, vakantiepark, gîte, zomerhuis
    en holiday home, vacation rental, cottage, cabin, bungalow, holiday park
    de ferienhaus, ferienwohnung, ferienpark, bungalow
    fr gîte, maison de vacances, location de vacances, bungalow
    es casa rural, apartamento vacacional, bungaló
    pl domek letniskowy, dom wakacyjny, domek
    tr tatil evi, yazlık, bungalov
    ar بيت عطلات, شاليه

    nl bagage, koffer, reistas, handbagage, valies, ruimbagage
    en luggage, baggage, suitcase, travel bag, carry-on, hand luggage
    de gepäck, koffer, reisetasche, handgepäck
    fr bagage, valise, bagage à main
    es equipaje, maleta, equipaje de mano
    pl bagaż, walizka, bagaż podręczny
    tr bagaj, bavul, valiz
    ar أمتعة, حقيبة سفر, شنطة

    nl vliegtuig, vlucht, vliegen, vliegreis, vloog, gevlogen, vliegticket
    en plane, flight, fly, aeroplane, airplane, flew, air travel
    de flugzeug, flug, fliegen, flieger
    fr avion, vol d'avion, voler, billet d'avion
    es avión, vuelo, volar
    pl samolot, lot samolotem, lecieć
    tr uçak, uçuş, uçmak
    ar طائرة, رحلة جوية, طيران

    nl vliegveld, luchthaven, airport, vertrekhal, terminal
    en airport, airfield, terminal, departure hall
    de flughafen, flugplatz, terminal
    fr aéroport, aérogare
    es aeropuerto, terminal
    pl lotnisko, port lotniczy
    tr havaalanı, havalimanı
    ar مطار

    nl openbaar vervoer, ov, bus, tram, metro, lijnbus, bus en trein, stadsbus, vervoermiddel
    en public transport, bus, tram, metro, subway, transit, underground, public transit
    de öffentliche verkehrsmittel, öpnv, bus, straßenbahn, u-bahn, nahverkehr
    fr transports en commun, bus, tram, métro, transport public
    es transporte público, autobús, tranvía, metro
    pl komunikacja miejska, transport publiczny, autobus, tramwaj, metro
    tr toplu taşıma, otobüs, tramvay, metro
    ar مواصلات عامة, نقل عام, حافلة, ترام, مترو

    nl trein, spoor, spoorweg, sprinter, intercity, treinreis, per spoor
    en train, railway, rail, intercity, railroad, train ride
    de zug, bahn, eisenbahn
    fr train, chemin de fer, rail
    es tren, ferrocarril
    pl pociąg, kolej
    tr tren, demiryolu
    ar قطار, سكة حديد

    nl halte, station, perron, bushalte, opstapplaats, treinstation, tramhalte
    en station, platform, bus stop, train station, tram stop
    de haltestelle, bahnhof, bahnsteig
    fr arrêt de bus, gare, quai, station
    es parada, estación, andén
    pl przystanek, dworzec, peron, stacja
    tr durak, istasyon, peron
    ar موقف الحافلات, محطة, رصيف

    nl dienstregeling, vertrektijden, treintijden, bustijden, reisplanner, uurregeling
    en timetable, departure times, bus times, train times, journey planner
    de fahrplan, abfahrtszeiten, fahrplanauskunft
    fr horaires de train, grille horaire, heures de départ
    es horario de trenes, horario de autobuses
    pl rozkład jazdy, godziny odjazdu
    tr sefer saatleri
    ar جدول المواعيد, مواعيد القطارات

    nl kaartje trein, vervoerbewijs, treinkaartje, ov-chipkaart, buskaartje, rittenkaart, reiskaart
    en travel ticket, train ticket, bus ticket, travel card, transit pass
    de fahrkarte, fahrschein, fahrausweis, zugticket
    fr titre de transport, billet de train, ticket de bus
    es billete de tren, billete, abono transporte
    pl bilet autobusowy, bilet kolejowy, bilet miesięczny
    tr bilet, tren bileti, ulaşım kartı
    ar تذكرة سفر, تذكرة قطار, بطاقة مواصلات

    nl auto, wagen, personenauto, voertuig, motorvoertuig, bolide, automobiel
    en car, vehicle, automobile, motor vehicle, auto
    de auto, wagen, fahrzeug, pkw, kfz
    fr voiture, véhicule, auto, bagnole
    es coche, automóvil, carro, vehículo, auto
    pl samochód, auto, pojazd
    tr araba, araç, otomobil
    ar سيارة, مركبة, عربة

    nl rijden, besturen, chauffeur, bestuurder, autorijden, reed, gereden, automobilist
    en drive, driver, drove, driven, motorist, chauffeur
    de fahren, fahrer, autofahren, gefahren
    fr conduire, conducteur, chauffeur, rouler
    es conducir, manejar, conductor, chófer
    pl jeździć, prowadzić auto, kierowca
    tr araba kullanmak, sürmek, sürücü, şoför
    ar قيادة, سائق, قاد السيارة

    nl parkeren, parkeerplaats, stallen auto, parkeerterrein, parking, parkeergarage, p-plaats
    en park, parking, car park, parking lot, parking space, parking garage
    de parken, parkplatz, parkhaus, tiefgarage
    fr se garer, stationner, parking, stationnement, place de parking
    es aparcar, estacionar, aparcamiento, parking, estacionamiento
    pl parkować, parking, miejsce parkingowe
    tr park etmek, otopark, park yeri
    ar ركن السيارة, موقف سيارات, موقف

    nl tanken, benzine, brandstof, diesel, tankstation, benzinepomp, naft, pompstation
    en refuel, petrol, fuel, diesel, filling station, gas station
    de tanken, benzin, kraftstoff, tankstelle, diesel, sprit
    fr essence, carburant, station-service, faire le plein, gazole
    es gasolina, combustible, gasolinera, repostar, diésel
    pl paliwo, benzyna, stacja benzynowa, tankować
    tr benzin, yakıt, benzinlik, akaryakıt
    ar بنزين, وقود, محطة وقود

    nl opladen auto, laadpaal, laadstation, oplaadpunt, elektrisch rijden, stekkerauto
    en charge car, charging point, charging station, ev charger, electric car
    de ladesäule, ladestation, e-auto laden, elektroauto
    fr borne de recharge, recharger voiture, voiture électrique
    es punto de carga, cargar coche eléctrico, coche eléctrico
    pl stacja ładowania, ładowarka samochodowa, auto elektryczne
    tr şarj istasyonu, elektrikli araç
    ar محطة شحن, سيارة كهربائية

    nl fiets, fietsen, rijwiel, tweewieler, velo, e-bike, fietste, elektrische fiets
    en bike, bicycle, cycle, cycling, e-bike, push bike
    de fahrrad, rad, radfahren, e-bike, drahtesel
    fr vélo, bicyclette, faire du vélo, bécane
    es bicicleta, bici, ciclismo
    pl rower, jeździć rowerem
    tr bisiklet
    ar دراجة, دراجة هوائية

    nl fietsenstalling, fietsenrek, rijwielstalling, fiets stallen, fietsparkeren, fietskelder
    en bike parking, bicycle rack, bike shed, bike storage, bicycle parking
    de fahrradständer, fahrradparkplatz, fahrradkeller, fahrradstellplatz
    fr parking à vélos, garage à vélos, range-vélo
    es aparcabicis, aparcamiento de bicicletas
    pl stojak rowerowy, parking rowerowy
    tr bisiklet parkı
    ar موقف دراجات

    nl bromfiets, scooter, brommer, motor, motorfiets, snorfiets, motorrijwiel
    en moped, scooter, motorcycle, motorbike
    de moped, roller, motorrad, mofa
    fr scooter, mobylette, moto, cyclomoteur
    es ciclomotor, moto, motocicleta, escúter
    pl skuter, motorower, motocykl
    tr skuter, motosiklet, moped
    ar دراجة نارية, سكوتر

    nl autoverhuur, huurauto, deelauto, auto huren, leenauto, autodelen
    en car rental, hire car, car hire, rent a car, shared car, car sharing
    de mietwagen, autovermietung, leihwagen, carsharing
    fr location de voiture, voiture de location, autopartage
    es alquiler de coches, coche de alquiler
    pl wypożyczalnia samochodów, wynajem samochodu
    tr araç kiralama, kiralık araba
    ar تأجير سيارات, سيارة مستأجرة

    nl bezienswaardigheid, attractie, trekpleister, uitje, dagje uit, sightseeing
    en sight, tourist attraction, attraction, day out, sightseeing, outing
    de sehenswürdigkeit, attraktion, ausflugsziel, tagesausflug
    fr attraction touristique, curiosité, site touristique, sortie
    es atracción turística, lugar de interés, salida de ocio
    pl atrakcja turystyczna, zabytek, zwiedzanie
    tr turistik yer, gezilecek yer
    ar معلم سياحي, مكان سياحي
    """
}
