extension Meanings {
  static let housing = """
    nl huren, huur, gehuurd, te huur, huurwoning, huurhuis
    en rent, rental, for rent, hire
    de mieten, miete, mietwohnung
    fr louer, location, bail, à louer, loyer
    es alquilar, alquiler, arrendar, en alquiler, renta
    pl wynająć, wynajem, najem, wynajmować, do wynajęcia
    tr kiralamak, kira, kiralık
    ar إيجار, استئجار, للإيجار

    nl huurprijs, huurbedrag, maandhuur, huursom, kale huur, huur betalen
    en rent amount, monthly rent, rental price
    de mietpreis, kaltmiete, warmmiete, monatsmiete
    fr loyer mensuel, montant du loyer
    es renta mensual, precio del alquiler
    pl czynsz, wysokość czynszu
    tr kira bedeli, aylık kira
    ar قيمة الإيجار, الإيجار الشهري

    nl woning, huis, appartement, flat, woonst, studio, kot, woonruimte, pand, stek
    en home, house, apartment, flat, dwelling, studio, accommodation, housing
    de wohnung, haus, apartment, unterkunft, wohnraum
    fr logement, maison, appartement, habitation, studio
    es vivienda, casa, piso, apartamento, departamento
    pl mieszkanie, dom, lokal mieszkalny, kawalerka
    tr ev, konut, daire, mesken
    ar منزل, بيت, شقة, سكن, مسكن

    nl kamer, slaapkamer, studentenkamer, vertrek, kot
    en room, bedroom, student room, dorm room
    de zimmer, raum, schlafzimmer, studentenzimmer
    fr chambre, pièce, kot, chambre d'étudiant
    es habitación, cuarto, dormitorio
    pl pokój, sypialnia, pokój studencki
    tr oda, yatak odası, öğrenci odası
    ar غرفة, غرفة نوم

    nl huurder, bewoner, onderhuurder, inwoner, huurders
    en tenant, renter, resident, occupant, lodger
    de mieter, bewohner, untermieter
    fr locataire, habitant, résident
    es inquilino, arrendatario, residente
    pl najemca, lokator, mieszkaniec
    tr kiracı, sakin
    ar مستأجر, ساكن

    nl verhuurder, huisbaas, eigenaar, woningcorporatie, huiseigenaar, huisvestingsmaatschappij
    nl kotbaas
    en landlord, owner, housing association, landlady, property owner
    de vermieter, eigentümer, wohnungsgesellschaft, hausverwaltung
    fr propriétaire, bailleur, société de logement
    es propietario, arrendador, casero, dueño
    pl właściciel, wynajmujący, spółdzielnia mieszkaniowa
    tr ev sahibi, mal sahibi, kiraya veren
    ar مالك, صاحب البيت, مؤجر, صاحب العقار

    nl sociale woning, sociale huur, sociale huurwoning, corporatiewoning, sociale huisvesting
    en social housing, council housing, council house, public housing
    de sozialwohnung, sozialer wohnungsbau, geförderte wohnung
    fr logement social, hlm, habitation sociale
    es vivienda social, vivienda protegida, vivienda pública
    pl mieszkanie socjalne, mieszkanie komunalne
    tr sosyal konut, toplu konut
    ar سكن اجتماعي, إسكان اجتماعي

    nl verhuizen, verhuizing, verhuis, verhuisd, verkassen, adres veranderen
    en move house, moving, relocate, move, removal, relocation
    de umziehen, umzug, umgezogen
    fr déménager, déménagement
    es mudarse, mudanza, trasladarse
    pl przeprowadzka, przeprowadzić się
    tr taşınmak, taşınma, ev taşıma, nakil
    ar انتقال, نقل السكن, الانتقال إلى منزل جديد

    nl sleutel, sleutels, huissleutel, reservesleutel, sleutel kwijt, buitengesloten
    en key, spare key, lost key, locked out, house key
    de schlüssel, ersatzschlüssel, schlüssel verloren, ausgesperrt
    fr clé, clef, double de clé, clé perdue
    es llave, copia de llave, llave perdida
    pl klucz, zapasowy klucz, zgubiony klucz
    tr anahtar, yedek anahtar, kayıp anahtar
    ar مفتاح, مفاتيح, مفتاح احتياطي

    nl lekkage, lek, waterlek, lekken, waterschade, druppelen, lekt
    en leak, leakage, water leak, leaking, water damage, drip
    de leck, wasserschaden, undicht, rohrbruch, tropfen
    fr fuite, fuite d'eau, dégât des eaux, fuir
    es fuga, fuga de agua, gotera, escape de agua
    pl wyciek, przeciek, nieszczelność, cieknie
    tr sızıntı, su kaçağı, su sızıntısı
    ar تسرب, تسريب, تسرب المياه

    nl verwarming, cv-ketel, ketel, radiator, chauffage, verwarmingsketel, stookinstallatie
    en heating, boiler, radiator, central heating, furnace
    de heizung, heizkessel, heizkörper, therme
    fr chauffage, chaudière, radiateur
    es calefacción, caldera, radiador
    pl ogrzewanie, kocioł, kaloryfer, piec
    tr ısıtma, kombi, kalorifer, radyatör
    ar تدفئة, غلاية, سخان, مدفأة

    nl verstopt, verstopping, afvoer, riool, ontstoppen, loopt niet door, verstopte wc, riolering
    en blocked drain, clogged, drain, sewer, blockage, unclog
    de verstopft, verstopfung, abfluss, kanalisation, rohrreinigung
    fr bouché, canalisation, évacuation, égout, déboucher
    es atasco, atascado, desagüe, alcantarilla, obstruido
    pl zatkany, odpływ, kanalizacja, zapchany
    tr tıkanmış, gider, kanalizasyon, tıkanıklık
    ar انسداد, مسدود, مجاري, صرف صحي

    nl schimmel, vocht, vochtig, vochtprobleem, schimmelplek, muf
    en mould, mold, damp, moisture, humid, mildew
    de schimmel, feuchtigkeit, feucht
    fr moisissure, humidité, humide
    es moho, humedad, húmedo
    pl pleśń, wilgoć, grzyb na ścianie
    tr küf, nem, rutubet
    ar عفن, رطوبة

    nl ongedierte, muizen, ratten, kakkerlakken, ongediertebestrijding, wespennest, plaagdieren, rat
    en pest, mice, rats, vermin, cockroach, pest control, wasp nest
    de ungeziefer, schädlinge, mäuse, ratten, schädlingsbekämpfung, kammerjäger
    fr nuisibles, souris, rats, vermine, cafards, dératisation
    es plaga, ratones, ratas, cucarachas, control de plagas
    pl szkodniki, myszy, szczury, karaluchy, dezynsekcja
    tr haşere, fare, böcek ilaçlama, hamamböceği
    ar حشرات, فئران, صراصير, مكافحة الحشرات

    nl buren, buur, buurman, buurvrouw, omwonende, omwonenden, geburen
    en neighbour, neighbor, neighbours, next door
    de nachbar, nachbarn, nachbarin, anwohner
    fr voisin, voisine, riverain
    es vecino, vecina, vecinos
    pl sąsiad, sąsiadka, sąsiedzi
    tr komşu, komşular
    ar جار, جيران, جارة

    nl overlast, geluidsoverlast, lawaai, burenruzie, herrie, hinder, burenlawaai, nachtlawaai
    nl hangjongeren
    en nuisance, noise, noise nuisance, disturbance, loud neighbours, racket
    de lärm, ruhestörung, belästigung, lärmbelästigung, krach
    fr nuisance, bruit, tapage, nuisances sonores
    es ruido, molestias, molestia, contaminación acústica
    pl hałas, uciążliwość, zakłócanie spokoju
    tr gürültü, rahatsızlık, gürültü şikayeti
    ar إزعاج, ضوضاء, ضجيج

    nl buurt, wijk, straat, omgeving, buurthuis, leefomgeving, stadsdeel
    en neighbourhood, neighborhood, district, local area, quarter
    de nachbarschaft, viertel, stadtteil, wohngegend
    fr quartier, voisinage, arrondissement
    es barrio, vecindario, zona, distrito
    pl okolica, dzielnica, osiedle, sąsiedztwo
    tr mahalle, semt, çevre
    ar حي, منطقة, حارة

    nl verbouwen, verbouwing, renoveren, renovatie, aanbouw, bouwen, verbouwd, bijbouwen
    nl bouwproject
    en renovate, renovation, rebuild, extension, remodel, conversion, build
    de renovieren, umbau, umbauen, sanierung, anbau, bauen
    fr rénover, rénovation, transformation, travaux, construire
    es reformar, reforma, obra, renovar vivienda, construir
    pl remont, przebudowa, remontować, budowa
    tr tadilat, yenileme çalışması, inşaat, renovasyon
    ar تجديد المنزل, ترميم, بناء, إصلاح المنزل

    nl energie, stroom, elektriciteit, elektra, elektrisch, stroomvoorziening
    en electricity, power, energy, electric supply
    de strom, elektrizität, energie
    fr électricité, courant, énergie
    es electricidad, luz, energía, corriente
    pl prąd, elektryczność, energia
    tr elektrik, enerji
    ar كهرباء, طاقة

    nl gas, aardgas, gaslucht, gaslek, gasaansluiting
    en gas, natural gas, gas leak, smell gas
    de gas, erdgas, gasgeruch, gasleck
    fr gaz, gaz naturel, fuite de gaz, odeur de gaz
    es gas, gas natural, fuga de gas, olor a gas
    pl gaz, gaz ziemny, wyciek gazu
    tr doğal gaz, doğalgaz, gaz kaçağı
    ar غاز, غاز طبيعي, تسرب الغاز

    nl stroomstoring, stroomuitval, stroompanne, geen stroom, elektriciteitspanne
    nl stroom uitgevallen, zonder stroom
    en power cut, power outage, blackout, no electricity, power failure
    de stromausfall, kein strom, blackout
    fr panne de courant, coupure de courant, panne d'électricité
    es corte de luz, apagón, sin luz, corte de electricidad
    pl awaria prądu, brak prądu, przerwa w dostawie prądu
    tr elektrik kesintisi, elektrik yok
    ar انقطاع الكهرباء, لا توجد كهرباء, انقطاع التيار

    nl meterstand, meterstanden, meter, meteropname, slimme meter, digitale meter, stand doorgeven
    nl teller, metergegevens
    en meter reading, meter, smart meter, submit reading
    de zählerstand, zähler, ablesung, zähler ablesen, stromzähler
    fr relevé de compteur, compteur, index, compteur intelligent
    es lectura del contador, contador, medidor
    pl odczyt licznika, stan licznika, licznik
    tr sayaç okuma, sayaç, akıllı sayaç
    ar قراءة العداد, عداد, عداد ذكي

    nl verbruik, energieverbruik, verbruiken, gebruik kwh, verbruikskosten, jaarverbruik
    en consumption, usage, energy consumption, use of energy
    de verbrauch, energieverbrauch, stromverbrauch
    fr consommation, consommation d'énergie
    es consumo, consumo de energía
    pl zużycie, zużycie energii
    tr tüketim, enerji tüketimi
    ar استهلاك, استهلاك الطاقة

    nl energierekening, energienota, stroomrekening, jaarafrekening, jaarnota, eindafrekening
    nl gasrekening
    en energy bill, electricity bill, utility bill, gas bill, annual bill, final bill
    de stromrechnung, energierechnung, jahresabrechnung, gasrechnung
    fr facture d'énergie, facture d'électricité, décompte annuel, facture de régularisation
    es factura de la luz, factura de energía, recibo de la luz, liquidación anual
    pl rachunek za prąd, rachunek za energię, rozliczenie roczne
    tr elektrik faturası, enerji faturası, yıllık hesap
    ar فاتورة الكهرباء, فاتورة الطاقة, الحساب السنوي

    nl zonnepanelen, zonnepaneel, zonne-energie, pv-panelen, zonnestroom
    en solar panel, solar power, solar energy, photovoltaic
    de solaranlage, solarpanel, photovoltaik, solarstrom
    fr panneau solaire, panneaux solaires, énergie solaire, photovoltaïque
    es placa solar, panel solar, energía solar, fotovoltaica
    pl panel słoneczny, fotowoltaika, energia słoneczna
    tr güneş paneli, güneş enerjisi
    ar ألواح شمسية, طاقة شمسية, لوح شمسي

    nl isolatie, isoleren, dubbel glas, spouwmuurisolatie, isolatieglas, warmte-isolatie
    en insulation, insulate, double glazing, draught proofing
    de dämmung, isolierung, doppelverglasung, dämmen
    fr isolation, isoler, double vitrage
    es aislamiento, aislar, doble acristalamiento
    pl izolacja, ocieplenie, podwójne szyby
    tr yalıtım, izolasyon, çift cam
    ar عزل, عزل حراري

    nl water, kraanwater, drinkwater, leidingwater, waterleiding, waterbedrijf, geen water
    en water supply, tap water, drinking water, water company, no water
    de wasser, leitungswasser, trinkwasser, wasserversorgung
    fr eau, eau du robinet, eau potable, distribution d'eau
    es agua, agua del grifo, agua potable, suministro de agua
    pl woda, woda z kranu, woda pitna, wodociągi
    tr su, musluk suyu, içme suyu, su kesintisi
    ar ماء, مياه, مياه الشرب, مياه الصنبور

    nl boom, kappen, boom snoeien, omgevallen boom, snoeien, bomen, kapvergunning, boom rooien
    en tree, cut down tree, prune, fallen tree, tree felling
    de baum, baumfällung, baum fällen, baumschnitt
    fr arbre, abattage d'arbre, élagage, élaguer
    es árbol, tala, poda, talar
    pl drzewo, wycinka drzew, przycinanie drzew, wycinka
    tr ağaç, ağaç kesimi, budama
    ar شجرة, قطع شجرة, تقليم

    nl hondenpoep, hondendrol, hondenuitwerpselen, poepzakje, hondenstront
    en dog waste, dog fouling, dog poo, dog mess
    de hundekot, hundehaufen, hundekotbeutel
    fr crottes de chien, déjections canines
    es caca de perro, excrementos de perro
    pl psie odchody, psia kupa
    tr köpek dışkısı, köpek pisliği
    ar فضلات الكلب, فضلات الكلاب

    nl graffiti, bekladding, vandalisme, vernieling, vernielen, vandaal
    en graffiti, vandalism, criminal damage, tagging
    de graffiti, vandalismus, sachbeschädigung
    fr graffiti, tag, vandalisme, dégradations
    es grafiti, pintadas, vandalismo
    pl graffiti, wandalizm, dewastacja
    tr grafiti, duvar yazısı, vandalizm
    ar كتابة على الجدران, تخريب
    """
}
