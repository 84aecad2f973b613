extension Meanings {
  static let life = """
    nl weer, weersverwachting, weerbericht, weersomstandigheden, weertype, slecht weer
    en weather, forecast, weather forecast, weather conditions, bad weather
    de wetter, wettervorhersage, wetterbericht, witterung
    fr météo, prévisions météo, intempérie
    es pronóstico del tiempo, meteorología, mal tiempo
    pl pogoda, prognoza pogody
    tr hava durumu, hava tahmini
    ar طقس, حالة الجو

    nl regen, neerslag, bui, regenen, stortbui, motregen, regenval, geregend
    en rain, rainfall, shower of rain, precipitation, downpour, rainy, wet weather
    de regen, niederschlag, regenschauer, regnen
    fr pluie, averse, pleuvoir, précipitation
    es lluvia, llover, aguacero, chubasco
    pl deszcz, opady, padać, ulewa
    tr yağmur, yağış, sağanak
    ar مطر, أمطار

    nl storm, onweer, noodweer, harde wind, orkaan, bliksem, windstoot
    en storm, thunderstorm, gale, severe weather, hurricane, lightning
    de sturm, gewitter, unwetter, orkan, blitz
    fr tempête, orage, ouragan, foudre
    es tormenta, tempestad, temporal, huracán
    pl burza, wichura, sztorm, huragan
    tr fırtına, kasırga, şimşek
    ar عاصفة, إعصار, برق

    nl sneeuw, gladheid, ijzel, gladde weg, strooien bij vorst, vorst, bevroren, ijs
    en snow, ice, icy road, frost, black ice, frozen, slippery road
    de schnee, glätte, glatteis, frost
    fr neige, verglas, gelée, glace
    es nieve, hielo, helada
    pl śnieg, lód, gołoledź, mróz
    tr kar, buz, don, buzlanma
    ar ثلج, جليد, صقيع

    nl natuur, bos, natuurgebied, park, groen, buitengebied, woud, plantsoen
    en nature, forest, woods, nature reserve, park, countryside, woodland
    de natur, wald, naturschutzgebiet, park, grünanlage
    fr nature, forêt, bois, réserve naturelle, parc
    es naturaleza, bosque, parque, reserva natural
    pl przyroda, lasy, park, rezerwat
    tr doğa, orman, park
    ar طبيعة, غابة, حديقة عامة

    nl huisdier, dier, beest, beestje, gezelschapsdier, troeteldier
    en pet, animal, companion animal, critter
    de haustier, tier
    fr animal, animal domestique, animal de compagnie
    es mascota, animal, animal doméstico
    pl zwierzę, zwierzak, zwierzę domowe
    tr evcil hayvan, hayvan
    ar حيوان, حيوان أليف

    nl hond, hondje, puppy, viervoeter, assistentiehond, geleidehond, pup
    en dog, puppy, doggy, guide dog, assistance dog
    de hund, welpe, blindenhund, assistenzhund
    fr chien, chiot, chienne
    es perro, cachorro
    pl pies, szczeniak, piesek
    tr köpek, yavru köpek
    ar كلب, جرو

    nl dierenarts, veearts, dierenkliniek, veterinair, dierendokter
    en vet, veterinarian, animal clinic, veterinary surgeon
    de tierarzt, tierklinik
    fr vétérinaire, clinique vétérinaire
    es veterinario, clínica veterinaria
    pl weterynarz, lecznica dla zwierząt
    tr veteriner
    ar طبيب بيطري, عيادة بيطرية

    nl ongedierte, plaagdier, rat, muizen, kakkerlak, wespennest, ongediertebestrijding
    en vermin, pest, rat, mice, cockroach, wasp nest, pest control, bug infestation
    de ungeziefer, schädling, ratte, mäuse, wespennest, kammerjäger
    fr vermine, nuisible, cafard, dératisation
    es plaga, cucaracha, control de plagas
    pl szkodnik, szczur, robactwo, karaluch
    tr haşere, böcek, ilaçlama
    ar حشرات, فئران, صراصير, مكافحة الآفات

    nl route, routebeschrijving, weg ernaartoe, bereikbaarheid, hoe kom ik er, wegbeschrijving
    en directions, route, how to get there, getting here, how to reach
    de anfahrt, wegbeschreibung, route, weg dorthin
    fr itinéraire, comment venir, accès, chemin, plan d'accès
    es cómo llegar, ruta, indicaciones, itinerario
    pl dojazd, trasa, jak dojechać
    tr yol tarifi, nasıl gidilir, güzergah, ulaşım
    ar كيفية الوصول, مسار, طريق, اتجاهات

    nl plattegrond, landkaart, stadskaart, overzichtskaart, wegenkaart, gebouwkaart
    en map, floor plan, site map of building, street map, city map
    de lageplan, landkaart, stadtplan, grundriss
    fr plan d'accès, carte routière, plan de ville, plan du site
    es mapa, plano
    pl mapa, plan budynku, plan miasta
    tr harita, kroki, kat planı
    ar خريطة, مخطط المبنى

    nl ingang, entree, toegangsdeur, voordeur, inkom, poort, hoofdingang
    en entrance, entry door, way in, front door, gate, main entrance
    de eingang, eingangstür, haupteingang, tor
    fr entrée, porte d'entrée, accès principal
    es entrada, puerta principal, puerta de acceso
    pl wejście, brama, drzwi wejściowe
    tr giriş, giriş kapısı, ana giriş
    ar مدخل, بوابة

    nl verdieping, etage, woonlaag, bouwlaag, verdiep
    en floor, storey, story level, level of building
    de etage, stockwerk, geschoss
    fr étage, niveau du bâtiment
    es piso, planta, nivel del edificio
    pl piętro, kondygnacja
    tr bina katı
    ar طابق, دور

    nl lift, roltrap, trap, personenlift, traplift, elevator
    en lift, elevator, escalator, stairs, staircase, stairlift
    de aufzug, fahrstuhl, treppe, rolltreppe, lift
    fr ascenseur, escalier, escalator
    es ascensor, escalera, escalera mecánica, elevador
    pl winda, schody
    tr asansör, merdiven, yürüyen merdiven
    ar مصعد, درج, سلم متحرك

    nl toilet, wc, plee, sanitair, restroom, toiletruimte, sanitaire ruimte, kleinste kamertje
    en toilet, restroom, bathroom, loo, wc, washroom, lavatory
    de toilette, wc, klo, sanitäranlagen
    fr toilettes, wc, sanitaires
    es aseo, baño, servicios, inodoro, retrete
    pl toaleta, wc, ubikacja, łazienka
    tr tuvalet, wc, lavabo
    ar مرحاض, حمام, دورة المياه, تواليت

    nl zaal, vergaderruimte, ruimte, vergaderzaal, lokaal, kamer, vergaderkamer
    en room, hall, meeting room, conference room, function room
    de raum, saal, zimmer, besprechungsraum, tagungsraum
    fr salle, pièce, salle de réunion
    es sala, habitación, sala de reuniones, salón
    pl sala, pokój, pomieszczenie, sala konferencyjna
    tr salon, oda, toplantı odası
    ar قاعة, غرفة, غرفة اجتماعات

    nl geboorte, bevalling, bevallen, geboren, geboorteaangifte, baby krijgen, kraam, pasgeboren
    en birth, childbirth, born, give birth, newborn, delivery of baby
    de geburt, entbindung, geboren, neugeborenes
    fr naissance, accouchement, né, nouveau-né
    es nacimiento, parto, nacido, recién nacido
    pl narodziny, poród, urodzenie, noworodek
    tr doğum, doğmak, yenidoğan
    ar ولادة, مولود, إنجاب

    nl trouwen, huwelijk, bruiloft, getrouwd, gehuwd, huwen, trouwerij, in het huwelijk treden
    en marriage, marry, wedding, married, get married, tie the knot
    de heirat, heiraten, hochzeit, ehe, verheiratet, trauung
    fr mariage, se marier, marié, noces, épouser
    es matrimonio, boda, casarse, casado
    pl ślub, małżeństwo, wesele, ożenić się, żonaty
    tr evlilik, evlenmek, düğün, nikah, evli
    ar زواج, عرس, متزوج, زفاف

    nl scheiden, echtscheiding, scheiding, gescheiden, uit elkaar gaan, ontbinding huwelijk
    en divorce, separate from partner, split up, divorced, marital separation
    de scheidung, sich scheiden lassen, geschieden, trennung vom partner
    fr divorce, divorcer, séparation, divorcé
    es divorcio, divorciarse, separación, divorciado
    pl rozwód, rozwieść się, separacja
    tr boşanma, boşanmak, boşanmış
    ar طلاق, انفصال, مطلق

    nl overlijden, dood, sterven, overleden, sterfgeval, doodgaan, gestorven, heengaan, stierf
    en death, deceased, passed away, died, bereavement, dead
    de tod, sterben, verstorben, todesfall, gestorben
    fr décès, mort, mourir, décédé, défunt
    es muerte, fallecimiento, morir, fallecido, defunción, muerto
    pl śmierć, zgon, umrzeć, zmarły
    tr ölüm, vefat, ölmek, ölen
    ar وفاة, موت, متوفى

    nl begrafenis, uitvaart, crematie, begraven, teraardebestelling, cremeren, kerkhof
    en funeral, burial, cremation, bury, cemetery, graveyard
    de beerdigung, bestattung, begräbnis, friedhof, einäscherung
    fr enterrement, funérailles, obsèques, inhumation, crémation, cimetière
    es entierro, funeral, sepelio, incineración, cementerio
    pl pogrzeb, pochówek, kremacja, cmentarz
    tr cenaze, defin, mezarlık
    ar جنازة, دفن, مقبرة

    nl pensioen, aow, pensionering, met pensioen gaan, ouderdomspensioen, gepensioneerd
    en pension, retirement, retire, old-age pension, state pension, retired
    de in rente gehen, pension, ruhestand, altersrente, pensionierung
    fr retraite, pension de retraite, retraité
    es jubilación, pensión, jubilarse, jubilado
    pl emerytura, emeryt, przejść na emeryturę
    tr emeklilik, emekli, emekli maaşı
    ar تقاعد, معاش, متقاعد

    nl diefstal, gestolen, stelen, inbraak, beroofd, roof, ontvreemd, jatten, gejat, ingebroken
    en theft, stolen, steal, burglary, robbery, robbed, break-in, nicked
    de diebstahl, gestohlen, stehlen, einbruch, geklaut, raub
    fr vol d'objet, volé, voler quelque chose, cambriolage, dérobé
    es robo, robado, robar, hurto, allanamiento
    pl kradzież, skradziony, ukraść, włamanie
    tr hırsızlık, çalıntı, çalmak, soygun, çalındı
    ar سرقة, مسروق, سطو

    nl ongeluk, ongeval, aanrijding, botsing, verkeersongeval, crash, aangereden, gebotst
    en accident, collision, crash, car accident, traffic accident, mishap
    de unfall, zusammenstoß, verkehrsunfall, verunglückt
    fr accident, collision, accident de la route
    es accidente, choque, colisión, siniestro
    pl wypadek, kolizja, zderzenie, stłuczka
    tr kaza, çarpışma, trafik kazası
    ar حادث, تصادم, حادث سير

    nl noodgeval, spoed, noodsituatie, 112, alarmnummer, spoedgeval, hulpdienst, noodnummer
    en emergency, 112, emergency number, urgent help, emergency services, 911, 999
    de notfall, notruf, 112, notrufnummer, notsituation
    fr urgence, numéro d'urgence, 112, secours
    es emergencia, urgencia, 112, número de emergencia
    pl nagły wypadek, numer alarmowy, 112, pogotowie
    tr acil durum, acil, 112, acil numara
    ar طوارئ, حالة طارئة, رقم الطوارئ

    nl kinderopvang, crèche, kinderdagverblijf, bso, opvang, peuterspeelzaal, kdv, oppas, gastouder
    en childcare, daycare, nursery, day care, after-school care, babysitter, childminder
    de kinderbetreuung, kita, krippe, hort, tagesmutter, kindertagesstätte
    fr crèche, garderie, garde d'enfants, halte-garderie, nounou
    es guardería, cuidado de niños, niñera
    pl żłobek, opieka nad dziećmi, świetlica, niania
    tr kreş, çocuk bakımı, gündüz bakımevi
    ar حضانة, رعاية الأطفال, جليسة أطفال

    nl school, basisschool, onderwijsinstelling, middelbare school, lagere school, schooltje
    en school, primary school, elementary school, secondary school, high school
    de schule, grundschule, gymnasium, weiterführende schule
    fr école, école primaire, collège, lycée
    es escuela, colegio, instituto
    pl szkoła, podstawówka, liceum
    tr okul, ilkokul, lise
    ar مدرسة, مدرسة ابتدائية, مدرسة ثانوية

    nl kind, kinderen, jeugd, kroost, minderjarige, peuter, kleuter, kids, jongere
    en child, children, kid, minor, toddler, youngster, youth
    de kind, kinder, minderjährige, kleinkind, jugendliche
    fr enfant, gosse, mineur, gamin
    es niño, niña, hijo, menor, crío
    pl dziecko, dzieci, nieletni, dzieciak
    tr çocuk, küçük, bebek
    ar طفل, أطفال, قاصر

    nl verhuizen, verhuizing, adreswijziging, verhuisd, intrek nemen, verkassen, nieuw adres
    nl verhuis
    en move house, moving house, relocate, change of address, house move, new address, relocation
    de umzug, umziehen, umgezogen, adressänderung, wohnungswechsel
    fr déménagement, déménager, changement d'adresse, emménager
    es mudanza, mudarse, cambio de domicilio, cambio de dirección
    pl przeprowadzka, przeprowadzić się, zmiana adresu
    tr taşınma, taşınmak, adres değişikliği
    ar انتقال سكن, تغيير العنوان, نقل السكن

    nl studie, studeren, opleiding, studierichting, leergang, gestudeerd, doorleren
    en study, studies, degree programme, education, studied, go to college
    de studium, studieren, studiengang, ausbildung
    fr études, étudier, formation, cursus
    es estudios, estudiar, carrera universitaria, formación
    pl studia, studiować, kierunek studiów, nauka
    tr öğrenim, üniversite okumak, eğitim, bölüm okumak
    ar دراسة, درس في الجامعة, تعليم
    """
}
