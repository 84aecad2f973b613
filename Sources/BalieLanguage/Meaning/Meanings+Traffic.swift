extension Meanings {
  static let traffic = """
    nl parkeren, parkeerplaats, parking, parkeergelegenheid, parkeerterrein, parkeerplek
    nl auto kwijt kunnen, auto neerzetten
    en park, parking, car park, parking space, parking spot, parking lot
    de parken, parkplatz, stellplatz, parkmöglichkeit
    fr stationner, stationnement, parking, se garer, place de parking
    es aparcar, aparcamiento, estacionar, estacionamiento, parking
    pl parkować, parking, miejsce parkingowe, parkowanie
    tr park etmek, otopark, park yeri, park
    ar موقف سيارات, وقوف, ركن السيارة, موقف

    nl parkeervergunning, bewonerskaart, bewonersvergunning, bezoekersvergunning, parkeerkaart
    nl bezoekerspas
    en parking permit, resident permit, visitor permit, residents parking
    de parkausweis, anwohnerparkausweis, bewohnerparken, besucherparkausweis
    fr carte de stationnement, carte riverain, permis de stationnement
    es permiso de aparcamiento, tarjeta de residente, autorización de estacionamiento
    pl abonament parkingowy, karta parkingowa, identyfikator mieszkańca
    tr park izni, otopark kartı, sakin park izni
    ar تصريح وقوف, رخصة وقوف, بطاقة وقوف

    nl parkeertarief, parkeergeld, parkeermeter, parkeerautomaat, betaald parkeren, parkeerkosten
    nl parkeerticket
    en parking fee, parking charge, pay parking, parking meter, parking rate
    de parkgebühr, parkschein, parkuhr, parkscheinautomat, parkticket
    fr tarif de stationnement, parcmètre, horodateur, stationnement payant
    es tarifa de aparcamiento, parquímetro, zona azul, aparcamiento de pago
    pl opłata parkingowa, parkometr, opłata za parkowanie
    tr park ücreti, parkmetre, otopark ücreti
    ar رسوم الوقوف, عداد الوقوف, أجرة الموقف

    nl parkeergarage, parkeerkelder, garage, ondergrondse parking, parkeertoren, p+r
    en parking garage, multi-storey car park, underground parking, park and ride
    de parkhaus, tiefgarage, garage, park and ride
    fr parking couvert, parking souterrain, garage, parking relais
    es garaje, aparcamiento subterráneo, parking cubierto
    pl garaż, parking podziemny, parking wielopoziomowy
    tr kapalı otopark, garaj, katlı otopark
    ar مرآب, جراج, موقف تحت الأرض

    nl boete, bekeuring, bon gekregen, verkeersboete, parkeerboete, parkeerbon, naheffing, gas-boete
    nl retributie
    en fine, penalty, parking ticket, speeding ticket, penalty charge, traffic fine
    de bußgeld, strafzettel, geldstrafe, knöllchen, verwarnungsgeld
    fr amende, contravention, pv, procès-verbal
    es multa, sanción, infracción
    pl mandat, grzywna, kara pieniężna
    tr ceza, trafik cezası, park cezası, para cezası
    ar غرامة, مخالفة, مخالفة مرورية

    nl te hard rijden, snelheid, maximumsnelheid, flitser, flitspaal, geflitst, snelheidsovertreding
    nl snelheidslimiet
    en speeding, speed limit, speed, speed camera, maximum speed
    de geschwindigkeit, tempolimit, blitzer, geblitzt, höchstgeschwindigkeit
    fr excès de vitesse, vitesse, radar, limitation de vitesse
    es exceso de velocidad, velocidad, radar, límite de velocidad
    pl prędkość, fotoradar, ograniczenie prędkości, przekroczenie prędkości
    tr hız, hız sınırı, radar, aşırı hız
    ar سرعة, تجاوز السرعة, رادار, الحد الأقصى للسرعة

    nl auto, wagen, voertuig, personenauto, automobiel, karretje
    en car, vehicle, automobile, auto, motor vehicle
    de auto, wagen, fahrzeug, pkw, kfz
    fr voiture, véhicule, auto, automobile
    es coche, vehículo, auto, carro, automóvil
    pl samochód, auto, pojazd
    tr araba, araç, otomobil
    ar سيارة, مركبة, عربة

    nl fiets, rijwiel, e-bike, elektrische fiets, tweewieler, bike, velo
    en bicycle, bike, cycle, e-bike, electric bike, cycling
    de fahrrad, rad, e-bike, velo, pedelec
    fr vélo, bicyclette, vélo électrique
    es bicicleta, bici, bicicleta eléctrica
    pl rower, rower elektryczny
    tr bisiklet, elektrikli bisiklet
    ar دراجة, دراجة هوائية, دراجة كهربائية

    nl fietsenstalling, fiets stallen, fietsenrek, fietsparking, rijwielstalling, fietsstalling
    en bicycle parking, bike rack, bike storage, cycle parking, bike shed
    de fahrradständer, fahrradparkplatz, fahrradabstellplatz, radstation
    fr parking à vélos, range-vélos, garage à vélos
    es aparcabicicletas, aparcamiento de bicicletas, aparcabicis
    pl stojak na rowery, parking rowerowy, przechowalnia rowerów
    tr bisiklet parkı, bisiklet park yeri
    ar موقف دراجات, حامل دراجات

    nl kenteken, nummerplaat, kentekenplaat, kentekenbewijs, kentekennummer
    en number plate, license plate, licence plate, registration number, registration plate
    de kennzeichen, nummernschild, kfz-kennzeichen
    fr plaque d'immatriculation, immatriculation, numéro de plaque
    es matrícula, placa, número de matrícula, patente
    pl tablica rejestracyjna, numer rejestracyjny, rejestracja pojazdu
    tr plaka, araç plakası, ruhsat plakası
    ar لوحة السيارة, رقم السيارة, لوحة الترقيم

    nl laadpaal, oplaadpunt auto, elektrisch laden, laadpunt, auto opladen, oplaadpaal, laadstation
    en charging station, charge point, ev charger, electric charging, charging point
    de ladestation, ladesäule, wallbox, e-auto laden
    fr borne de recharge, station de recharge, recharger voiture
    es punto de recarga, estación de carga, cargador eléctrico
    pl stacja ładowania, ładowarka samochodowa, punkt ładowania
    tr şarj istasyonu, şarj noktası, elektrikli şarj
    ar محطة شحن, شاحن سيارة كهربائية, نقطة شحن

    nl wegwerkzaamheden, werkzaamheden, wegenwerken, omleiding, afgesloten weg, wegafsluiting
    nl opgebroken straat, werken
    en roadworks, road works, road closure, detour, diversion, construction work
    de baustelle, straßensperrung, umleitung, bauarbeiten, gesperrte straße
    fr travaux routiers, déviation, route barrée, chantier, travaux
    es obras, desvío, corte de carretera, obras viales
    pl roboty drogowe, objazd, zamknięta droga, prace drogowe
    tr yol çalışması, güzergah değişikliği, yol kapalı, yol yapım
    ar أعمال الطرق, تحويلة, إغلاق الطريق, أشغال

    nl file, verkeersdrukte, verkeersopstopping, opstopping, verkeersinformatie, verkeershinder
    nl drukte op weg
    en traffic jam, congestion, traffic, traffic information, tailback
    de stau, verkehrslage, verkehrsinformation, verkehrsbehinderung
    fr embouteillage, bouchon, info trafic, circulation
    es atasco de tráfico, tráfico, congestión, embotellamiento
    pl korek, utrudnienia w ruchu, natężenie ruchu
    tr trafik sıkışıklığı, trafik, trafik yoğunluğu
    ar ازدحام, زحمة مرور, ازدحام مروري, حركة المرور

    nl milieuzone, lage-emissiezone, emissiezone, lez, zero-emissiezone, autoluw
    en low emission zone, environmental zone, clean air zone, emission zone
    de umweltzone, umweltplakette, feinstaubplakette
    fr zone de basses émissions, zfe, lez, vignette crit'air
    es zona de bajas emisiones, etiqueta ambiental, distintivo ambiental
    pl strefa czystego transportu, strefa niskiej emisji
    tr düşük emisyon bölgesi, çevre bölgesi
    ar منطقة منخفضة الانبعاثات, منطقة بيئية

    nl openbaar vervoer, ov, bus, trein, tram, metro, lijnbus
    en public transport, bus, train, tram, metro, transit
    de öffentliche verkehrsmittel, öpnv, bus, bahn, zug, straßenbahn
    fr transports en commun, bus, train, tram, métro
    es transporte público, autobús, tren, metro, tranvía
    pl komunikacja miejska, autobus, pociąg, tramwaj, metro
    tr toplu taşıma, otobüs, tren, tramvay, metro
    ar مواصلات عامة, حافلة, قطار, ترام, مترو

    nl vervoerbewijs, kaartje, ov-chipkaart, ticket, treinkaartje, reisabonnement, buskaartje
    nl vervoersbewijs
    en ticket, travel card, transport ticket, travel pass, fare card
    de fahrkarte, fahrschein, ticket, fahrausweis
    fr titre de transport, billet, ticket, carte de transport
    es billete, boleto, abono transporte, tarjeta de transporte
    pl bilet, karta miejska, bilet okresowy
    tr bilet, ulaşım kartı
    ar تذكرة, بطاقة مواصلات

    nl ongeluk, ongeval, aanrijding, botsing, verkeersongeval, auto-ongeluk, aanrijdingsformulier
    en accident, collision, crash, car accident
    de unfall, verkehrsunfall, zusammenstoß
    fr accident, collision, accrochage, constat amiable
    es accidente, choque, colisión
    pl wypadek, kolizja, stłuczka
    tr kaza, trafik kazası, çarpışma
    ar حادث, تصادم, حادث سير

    nl pech, pechhulp, takeldienst, wegsleepdienst, weggesleept, lekke band, autopech
    nl panne onderweg, takelen
    en breakdown, roadside assistance, tow, towed, flat tyre, towing
    de panne, pannenhilfe, abschleppdienst, abgeschleppt, reifenpanne
    fr panne de voiture, dépannage routier, remorquage, fourrière, crevaison
    es avería, grúa, asistencia en carretera, pinchazo
    pl awaria samochodu, pomoc drogowa, holowanie, laweta
    tr araç arızası, çekici, yol yardımı
    ar عطل السيارة, سحب السيارة, مساعدة على الطريق

    nl internet, wifi, breedband, internetverbinding, draadloos, glasvezel, internetaansluiting
    nl wlan
    en internet, wifi, wi-fi, broadband, internet connection, wireless, fibre, fiber
    de internet, wlan, internetanschluss, glasfaser, dsl
    fr internet, wifi, connexion internet, haut débit, fibre
    es internet, wifi, conexión a internet, banda ancha, fibra óptica
    pl internet, wifi, łącze internetowe, światłowód
    tr internet, wifi, kablosuz, internet bağlantısı, fiber
    ar إنترنت, انترنت, واي فاي, شبكة لاسلكية, ألياف بصرية

    nl modem, router, kastje, wifi-kastje, wifirouter, modem resetten
    en modem, router, wifi box, hub, wifi router
    de modem, router, fritzbox, wlan-router
    fr modem, routeur, box internet
    es módem, router, enrutador
    pl modem, router, ruter
    tr modem, yönlendirici, router
    ar مودم, راوتر, جهاز التوجيه

    nl storing, panne, uitval, geen internet, geen verbinding, onderbreking, internetstoring
    nl valt weg, ligt plat
    en outage, disruption, no connection, no internet, service down, interruption, malfunction
    de störung, ausfall, keine verbindung, kein internet, netzausfall
    fr panne, coupure, pas de connexion, interruption, dérangement
    es avería, interrupción, sin conexión, sin internet, caída del servicio
    pl awaria, przerwa, brak internetu, brak połączenia, usterka
    tr arıza, kesinti, bağlantı yok, internet yok
    ar عطل, انقطاع, لا يوجد إنترنت, لا يوجد اتصال

    nl traag, langzaam, sloom, trage verbinding, hapert, internetsnelheid, te traag
    en slow, sluggish, slow connection, lag, internet speed
    de langsam, träge, langsame verbindung, ruckelt
    fr lent, connexion lente, débit lent, ralenti
    es lento, conexión lenta, velocidad lenta
    pl wolny internet, powolny, wolno działa
    tr yavaş, yavaş internet, yavaş bağlantı
    ar بطيء, إنترنت بطيء, بطء

    nl mobiel, gsm, mobiele telefoon, smartphone, mobieltje, telefoontoestel, draagbare telefoon
    en mobile, mobile phone, cell phone, cellphone, smartphone, handset
    de handy, mobiltelefon, smartphone, natel
    fr portable, gsm, téléphone mobile, smartphone, mobile
    es móvil, teléfono móvil, celular, smartphone
    pl komórka, telefon komórkowy, smartfon
    tr cep telefonu, akıllı telefon, cep, mobil
    ar جوال, هاتف محمول, موبايل, هاتف ذكي

    nl simkaart, sim, esim, nieuwe sim, prepaid kaart, simkaartje, beltegoedkaart
    en sim card, sim, esim, prepaid card
    de sim-karte, simkarte, esim, prepaidkarte
    fr carte sim, esim, carte prépayée
    es tarjeta sim, esim, tarjeta prepago
    pl karta sim, esim, karta prepaid
    tr sim kart, esim, hat, ön ödemeli kart
    ar شريحة, شريحة هاتف, بطاقة سيم, شريحة إلكترونية

    nl nummerbehoud, nummer meenemen, nummer behouden, nummer overzetten, nummerportering
    nl nummeroverdracht
    en keep number, number porting, port number, transfer number
    de rufnummernmitnahme, nummer behalten, nummer mitnehmen, portierung
    fr portabilité, garder numéro, conserver numéro
    es portabilidad, conservar número, mantener número
    pl przeniesienie numeru, zachować numer
    tr numara taşıma, numarayı taşımak
    ar نقل الرقم, الاحتفاظ بالرقم

    nl databundel, mb, gb, mobiele data, bundel, internetbundel, belminuten, datalimiet, datategoed
    en data bundle, data allowance, mobile data, data plan, data limit
    de datenvolumen, mobile daten, datenpaket
    fr forfait data, données mobiles, volume de données, forfait
    es datos móviles, bono de datos, tarifa de datos
    pl pakiet danych, transfer danych, dane komórkowe, pakiet internetu
    tr mobil veri, internet paketi, veri paketi
    ar بيانات الهاتف, باقة إنترنت, باقة بيانات

    nl roaming, bellen in buitenland, internet in buitenland, buitenlandbundel, roamingkosten
    en roaming, use phone abroad, data abroad, roaming charges
    de roaming, telefonieren im ausland, internet im ausland
    fr itinérance, roaming, appeler à l'étranger
    es roaming, itinerancia, usar móvil en extranjero
    pl roaming, internet za granicą, dzwonić z zagranicy
    tr dolaşım, roaming, yurt dışında kullanım
    ar تجوال, رومنغ, تجوال دولي

    nl televisie, tv, zenders, decoder, kastje tv, kabeltelevisie, mediabox, tv-kijken
    en television, tv, channels, set-top box, decoder, cable tv
    de fernsehen, fernseher, tv, sender, receiver
    fr télévision, tv, télé, chaînes, décodeur
    es televisión, tv, tele, canales, decodificador
    pl telewizja, telewizor, tv, kanały, dekoder
    tr televizyon, tv, kanallar, alıcı
    ar تلفزيون, تلفاز, قنوات, جهاز استقبال
    """
}
