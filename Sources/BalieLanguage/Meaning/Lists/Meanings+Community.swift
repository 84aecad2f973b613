extension Meanings {
  static let community = """
    nl afval, vuilnis, huisvuil, vuil, restafval, rommel, afvalinzameling, huisafval, vuilniszak
    nl vuilzak, afvalzak, restafvalzak, grijze zak, huisvuilzak, vuilophaling, huisvuilophaling
    nl vuilniswagen, vuilkar, vuilnisman, vuilnisdienst, reinigingsdienst, afvalophaling
    nl afvalstoffen
    en waste, rubbish, garbage, trash, refuse, litter, household waste, bin bag, bin men, binmen
    en bin lorry, garbage truck, refuse collection, rubbish collection, bin collection
    en trash pickup, junk
    de müll, abfall, hausmüll, restmüll, unrat
    fr déchets, ordures, poubelle, ordures ménagères
    es basura, residuos, desechos, desperdicios
    pl śmieci, odpady, odpady komunalne
    tr çöp, atık, evsel atık
    ar نفايات, قمامة, زبالة, مخلفات

    nl container, kliko, vuilnisbak, afvalbak, prullenbak, minicontainer, rolcontainer, vuilbak
    nl afvalcontainer, ondergrondse container, gft-bak, gft-container, vuilnisemmer, vuilemmer
    nl vuilton, vuilcontainer, duobak, grijze bak, groene bak, grijze container, groene container
    nl verzamelcontainer, restafvalcontainer, containerpas, afvalpas
    en bin, wheelie bin, waste container, dustbin, trash can, garbage can, litter bin, rubbish bin
    en recycling bin, grey bin, green bin, brown bin, blue bin, bin lid, bin key
    de mülltonne, tonne, mülleimer, abfallbehälter, abfalltonne
    fr poubelle, conteneur, bac, benne
    es contenedor, cubo de basura, papelera
    pl kosz na śmieci, pojemnik na odpady, kontener, kubeł
    tr çöp kutusu, konteyner, çöp konteyneri
    ar حاوية, سلة مهملات, حاوية نفايات, صندوق قمامة

    nl afvalkalender, ophaaldag, inzameldag, ophaalkalender, wanneer afval opgehaald, ophaaldagen
    nl ophaalschema, afvalwijzer, ophaling, ophaalronde, inzameldagen, ophaaldatum
    nl inzamelkalender, inzameldatum, ophaalmoment, ledigingsdag, ledigen, inzamelschema
    en collection day, bin day, waste calendar, collection calendar, when rubbish collected
    en bin collection day, collection schedule, pickup day, collection dates, bin calendar
    en bin collection dates
    de abfallkalender, müllabfuhr, abholtermin, leerungstermin
    fr calendrier de collecte, jour de collecte, ramassage des ordures
    es calendario de recogida, recogida de basura, día de recogida
    pl harmonogram wywozu, wywóz śmieci, kalendarz odbioru odpadów
    tr çöp toplama günü, çöp toplama takvimi
    ar جدول جمع النفايات, يوم جمع القمامة

    nl grofvuil, groot huisvuil, grof afval, oude meubels weg, bankstel ophalen
    nl oude spullen ophalen, kringloop, grof huisvuil, grof vuil, groot afval, grofvuil ophalen
    nl grofvuilafspraak, ophaling aan huis, ophaalafspraak, spullen laten ophalen, kringwinkel
    nl kringloopwinkel
    en bulky waste, large items, bulky items, old furniture collection, bulky rubbish
    en bulky collection, furniture collection, furniture removal, large item collection
    en bulk pickup
    de sperrmüll, sperrgut, alte möbel entsorgen
    fr encombrants, objets encombrants, gros déchets
    es muebles viejos, enseres, residuos voluminosos, trastos
    pl gabaryty, odpady wielkogabarytowe, stare meble
    tr hacimli atık, eski eşya, iri atık
    ar نفايات كبيرة الحجم, أثاث قديم

    nl milieustraat, recyclagepark, containerpark, recyclepark, stort, afvalbrengstation
    nl stortplaats, afvalpunt, brengstation, milieupark, afvalbrengpunt
    nl gemeentelijke milieustraat, afvaldepot, milieustation, containerparkkaart, puin storten
    nl bouwafval, puin, steenpuin, sloopafval, asbest
    en recycling centre, waste site, tip, recycling center, household waste site, dump
    en civic amenity site, recycling point, rubbish tip, rubble, building waste
    en construction waste, asbestos, drop-off site
    de wertstoffhof, recyclinghof, deponie
    fr déchetterie, parc à conteneurs, recyparc, déchèterie
    es punto limpio, ecoparque, vertedero
    pl pszok, punkt zbiórki odpadów, wysypisko
    tr geri dönüşüm merkezi, atık merkezi, çöplük
    ar مركز إعادة التدوير, مكب نفايات

    nl recyclen, hergebruik, afval scheiden, recycleren, sorteren, afvalscheiding
    nl gescheiden inzamelen, gerecycled, gescheiden afval, scheidingswijzer, sorteerregels
    nl sorteerwijzer, sorteergids, selectieve inzameling, kleding inleveren, textielbak
    nl textielcontainer, kledingcontainer, kledingbak, oude kleren
    en recycle, reuse, separate waste, sort waste, upcycle, sorting guide, recycling rules
    en clothing bank, textile bank, old clothes, mixed recycling
    de recycling, recyceln, mülltrennung, wiederverwerten
    fr recycler, recyclage, tri sélectif, trier, réutiliser
    es reciclar, reciclaje, separar residuos, reutilizar
    pl recykling, segregacja, segregować, sortować śmieci
    tr geri dönüşüm, ayrıştırmak, yeniden kullanım
    ar إعادة تدوير, فرز النفايات, إعادة استخدام

    nl gft, groenafval, tuinafval, bioafval, keukenafval, etensresten, compost, snoeiafval
    nl gft-afval, groente fruit tuinafval, composteren, compostvat, compostbak, composthoop
    nl composteerder, gras, grasmaaisel, maaisel, bladafval, takken, snoeihout, bladkorf, schillen
    nl aardappelschillen, groencontainer, gft-emmer
    en garden waste, organic waste, food waste, compost, green waste, kitchen waste, compost bin
    en garden waste bin, grass cuttings, grass clippings, branches, hedge clippings, yard waste
    en peelings, food caddy, food scraps, kitchen caddy
    de biomüll, gartenabfall, grünschnitt, bioabfall, kompost
    fr déchets verts, déchets organiques, biodéchets, compost
    es residuos orgánicos, basura orgánica, restos de jardín, compost
    pl bioodpady, odpady zielone, kompost
    tr organik atık, bahçe atığı, kompost
    ar نفايات عضوية, سماد, نفايات الحديقة

    nl papier, oud papier, karton, papierbak, dozen papier, oudpapier, papiercontainer
    nl kartonnen doos, papierophaling, papier en karton, kranten, tijdschriften weggooien
    nl papierinzameling, karton ophalen
    en paper, cardboard, waste paper, old paper, paper recycling, newspapers, cardboard boxes
    en paper bin, paper collection, cardboard recycling, paper bank
    de papier, altpapier, pappe, papiertonne
    fr papier, carton, vieux papiers
    es papel, cartón, papel usado
    pl papier, makulatura, karton
    tr kağıt, karton, atık kağıt
    ar ورق, كرتون, ورق مستعمل

    nl plastic, pmd, blik, drankkarton, plastic afval, pmd-zak, verpakkingsafval, plasticzak
    nl plastic zak, plastic bak, plasticcontainer, pmd-bak, blauwe zak, roze zak, conservenblik
    nl melkpak, piepschuim, plastic verpakking, petfles, petflessen, statiegeld, statiegeldfles
    en plastic, plastic packaging, cans, cartons, plastic waste, plastic bags, plastic bottles
    en tins, tin cans, drink cartons, milk cartons, polystyrene, styrofoam, yoghurt pots
    en plastic recycling, deposit bottle, cling film
    de plastik, gelber sack, kunststoff, gelbe tonne, dosen
    fr plastique, pmc, emballages plastiques, canettes
    es plástico, envases, latas, contenedor amarillo
    pl plastik, tworzywa sztuczne, puszki
    tr plastik, ambalaj atığı, teneke
    ar بلاستيك, علب, عبوات بلاستيكية

    nl glas, glasbak, glasbol, glascontainer, flessen, glasafval, lege flessen, bokalen, potjes
    nl glazen potten, wijnflessen, flessenbak, flessencontainer
    en glass, bottle bank, glass container, bottles, jars, glass jars, wine bottles, glass bin
    en glass recycling, glass bank, empty bottles
    de glas, glascontainer, altglas, flaschen
    fr verre, bulle à verre, bouteilles, conteneur à verre
    es vidrio, contenedor de vidrio, botellas
    pl szkło, pojemnik na szkło, butelki
    tr cam, cam kumbarası, şişe
    ar زجاج, زجاجات, حاوية زجاج

    nl klein chemisch afval, gevaarlijk afval, kga, chemisch afval, verf weggooien
    nl batterijen inleveren, kca, lege batterijen, oude batterijen, verfblik, verfresten
    nl oude verf, frituurvet, frituurolie, spaarlamp, tl-lamp, tl-buis, oude medicijnen, spuitbus
    nl terpentijn, motorolie, chemokar, kca-depot, gasfles, e-waste, elektronisch afval
    nl oude lampen
    en hazardous waste, chemical waste, dispose of paint, battery disposal, old batteries
    en old paint, paint tins, cooking oil, frying fat, light bulbs, fluorescent tube
    en old medicines, aerosol, motor oil, gas bottle, electronic waste, weee
    de sondermüll, schadstoffe, schadstoffmobil, gefährlicher abfall
    fr déchets dangereux, déchets chimiques, petits déchets dangereux
    es residuos peligrosos, residuos químicos
    pl odpady niebezpieczne, odpady chemiczne
    tr tehlikeli atık, kimyasal atık
    ar نفايات خطرة, نفايات كيميائية

    nl zwerfafval, illegaal storten, sluikstort, dumping, gedumpt afval, zwerfvuil, bijplaatsing
    nl afval dumpen, gestort, sluikstorter, vervuiling, vervuild, zwerfvuil opruimen
    nl naast de container, naast container, afvaldumping, troep op straat, rommel op straat
    en fly-tipping, illegal dumping, litter, dumped waste, fly tipping, dumped, dumped rubbish
    en dumped mattress, litter picking
    de wilder müll, illegale müllentsorgung, müllablagerung
    fr dépôt sauvage, décharge sauvage, déchets sauvages
    es vertido ilegal, basura abandonada, basura en la calle
    pl dzikie wysypisko, nielegalne śmieci, zaśmiecanie
    tr kaçak çöp, kaçak döküm, yola atılan çöp
    ar رمي النفايات, نفايات عشوائية, إلقاء القمامة

    nl straatverlichting, lantaarnpaal, straatlantaarn, straatlamp, lantaarn, openbare verlichting
    nl lichtmast, verlichting op straat, straatverlichtingspaal, lichtpaal, verlichtingspaal
    nl defecte straatlamp, straatlicht
    en street light, lamp post, streetlight, public lighting, lamppost, street lamp, streetlamp
    en street lights out
    de straßenlaterne, straßenbeleuchtung, laterne, straßenlampe
    fr éclairage public, lampadaire, réverbère
    es farola, alumbrado público, luz de la calle
    pl latarnia, oświetlenie uliczne, lampa uliczna
    tr sokak lambası, sokak aydınlatması
    ar إنارة الشارع, عمود إنارة, إنارة عامة

    nl stoep, trottoir, voetpad, gat in weg, losse tegel, wegdek, stoeptegel, kuil, put in weg
    nl voetgangerspad, stoeprand, boordsteen, straattegel, losliggende tegel, scheve tegel
    nl kapotte stoep, bestrating, klinkers, kasseien, asfalt, gat in het wegdek, verzakking
    nl voetweg, verkeersdrempel, putdeksel, straatkolk, kolk, rioolput, straatput, fietspad
    nl onderhoud weg
    en pavement, sidewalk, pothole, footpath, road surface, loose tile, kerb, curb, paving slab
    en paving, cobbles, tarmac, speed bump, manhole cover, gully, subsidence, cycle path
    en uneven pavement
    de gehweg, bürgersteig, schlagloch, straßenschaden
    fr trottoir, nid-de-poule, chaussée, dalle cassée
    es acera, bache, banqueta, pavimento
    pl chodnik, dziura w drodze, nawierzchnia
    tr kaldırım, çukur, yol yüzeyi
    ar رصيف, حفرة, ممشى

    nl speeltuin, speelplaats, speelplein, speelplek, kinderspeelplaats, speelveldje, speeltoestel
    nl schommel, glijbaan, zandbak, klimrek, speeltuig, speelterrein, trapveldje, voetbalveldje
    nl skatepark, skatebaan, hangplek, binnenspeeltuin, speelhal, speelbos, waterspeelplaats
    en playground, play area, play park, swings, sandpit, climbing frame, seesaw, play equipment
    en skate park, soft play, indoor playground
    de spielplatz, kinderspielplatz
    fr aire de jeux, plaine de jeux, terrain de jeux
    es parque infantil, zona de juegos
    pl plac zabaw
    tr oyun alanı, çocuk parkı
    ar ملعب أطفال, ساحة لعب

    nl school, basisschool, lagere school, middelbare school, secundair onderwijs
    nl onderwijsinstelling, kleuterschool, kleuterklas, peuterklas, vmbo, havo, vwo, mbo, hbo
    nl hogeschool, universiteit, unief, uni, univ, atheneum, gymnasium, brugklas, eerste leerjaar
    nl groep 8, buitengewoon onderwijs, speciaal onderwijs, internaat, schooldirecteur
    nl schooldirectie, directeur van school, schoolhoofd, schooladvies, leerplicht, oudercontact
    nl ouderavond, schoolplein, tienminutengesprek
    en school, primary school, secondary school, high school, educational institution
    en nursery school, preschool, kindergarten, sixth form, college, university, uni
    en boarding school, special school, headteacher, head teacher, principal, parents evening
    en school place, catchment area
    de schule, grundschule, gymnasium, weiterführende schule
    fr école, école primaire, collège, lycée
    es escuela, colegio, instituto, escuela primaria
    pl szkoła, szkoła podstawowa, liceum
    tr okul, ilkokul, lise, ortaokul
    ar مدرسة, مدرسة ابتدائية, ثانوية

    nl inschrijven, aanmelden voor opleiding, inschrijfformulier, ingeschreven, opgeven
    nl zich opgeven, toelating, aanmelding, zich inschrijven, laten inschrijven, schrijf in
    nl schrijf me in, meld me aan, aanmeldprocedure, inschrijvingsprocedure, inschrijfdatum
    nl inschrijfperiode, toelatingseisen, toelatingsvoorwaarden, toelatingsexamen, toelatingstoets
    nl ingangsexamen, numerus fixus, herinschrijven, vooropleiding, wachtlijst cursus
    nl cursusinschrijving
    en enrol, sign up for, admission, registration for course, entry requirements
    en admission requirements, entrance exam, late enrolment, waiting list for course
    en matriculation, join a course
    de einschreiben, anmelden, immatrikulation, immatrikulieren
    fr s'inscrire, inscription, admission
    es inscribirse, inscripción, matricularse, admisión
    pl zapisać się, zapisy, rekrutacja na studia, zapis
    tr kayıt, kayıt yaptırmak, başvuru kaydı, kabul
    ar تسجيل, التحاق, قبول, التسجيل في دورة

    nl cursus, opleiding, training, workshop, les, studie, bijscholing, vorming, lessenreeks
    nl lesreeks, avondschool, avondcursus, avondonderwijs, dagopleiding, deeltijdopleiding
    nl afstandsonderwijs, thuisstudie, online les, onlinecursus, online cursus, webinar, bijles
    nl bijlessen, taalcursus, taalles, taallessen, nederlandse les, computercursus, zwemles
    nl muziekles, rijles, masterclass, proefles, kennismakingsles, volwassenenonderwijs
    nl bijspijkeren, omscholing, herscholing, leergang, module, seminarie, seminar, college volgen
    en course, class, training, workshop, lesson, programme of study, evening class
    en evening course, online course, online class, distance learning, webinar, tutoring
    en private lessons, language course, language class, swimming lessons, music lessons
    en trial lesson, retraining, adult education, module, refresher course, seminar, night school
    de kurs, ausbildung, weiterbildung, unterricht, lehrgang, schulung
    fr cours, formation, atelier, études, stage de formation
    es curso, clase, formación, taller, estudios
    pl kurs, szkolenie, lekcja, zajęcia, warsztat
    tr kurs, eğitim, ders, atölye
    ar دورة, درس, تدريب, ورشة عمل, صف

    nl student, leerling, scholier, cursist, deelnemer aan cursus, schoolkind, schoolkinderen
    nl eerstejaars, masterstudent, studentenkaart, collegekaart, leerlingenkaart, studentenpas
    nl studentenvereniging, klasgenoot, medestudent, stagiair, leerjongere, volwassen student
    nl buitenlandse student, werkstudent, studerend, studentenstatuut
    en student, pupil, learner, schoolchild, undergraduate, postgraduate, freshman, fresher
    en classmate, fellow student, student card, student id, international student, mature student
    en school kid
    de student, schüler, studierender, kursteilnehmer
    fr étudiant, élève, écolier, apprenant
    es estudiante, alumno, escolar
    pl student, uczeń, uczestnik kursu
    tr öğrenci, talebe, kursiyer
    ar طالب, تلميذ, متعلم

    nl leraar, docent, leerkracht, juf, meester, lesgever, onderwijzer, lesgeefster, lerarenteam
    nl lerarenkorps, schoolmeester, juffrouw, hoogleraar, professor, prof, mentor, klassenleraar
    nl klastitularis, titularis, vakdocent, invaljuf, vervanger leraar, trainer, cursusleider
    nl coach, lector, zorgleerkracht, intern begeleider, studiebegeleider
    en teacher, tutor, instructor, lecturer, professor, coach, trainer, mentor, form tutor
    en course leader, substitute teacher, supply teacher, teaching assistant, schoolteacher
    de lehrer, dozent, lehrkraft, kursleiter
    fr professeur, enseignant, instituteur, prof
    es profesor, maestro, docente
    pl nauczyciel, nauczycielka, wykładowca
    tr öğretmen, hoca, eğitmen
    ar معلم, مدرس, أستاذ

    nl collegegeld, schoolgeld, lesgeld, cursusgeld, inschrijvingsgeld, studiegeld, cursuskosten
    nl schoolkosten, schoolfactuur, schoolrekening, studiekosten, opleidingskosten, lesprijs
    nl cursusprijs, ouderbijdrage, vrijwillige ouderbijdrage, maximumfactuur, boekengeld
    nl instellingscollegegeld, examengeld, prijs van cursus, wat kost cursus, kosten opleiding
    nl opleidingscheque, opleidingscheques, leerkrediet
    en tuition fee, tuition, school fees, course fee, enrolment fee, school bill, cost of course
    en course price, parental contribution, lesson price, study costs
    de studiengebühren, schulgeld, kursgebühr, semesterbeitrag
    fr frais de scolarité, droits d'inscription, minerval, frais d'inscription
    es matrícula universitaria, tasas académicas, coste del curso
    pl czesne, opłata za studia, opłata za kurs
    tr harç, okul ücreti, kurs ücreti
    ar رسوم دراسية, رسوم الدورة

    nl studiefinanciering, studiebeurs, beurs, studielening, duo, studietoelage, schooltoelage
    nl stufi, studieschuld, basisbeurs, aanvullende beurs, studietoelagen, schooltoeslag
    nl studentenlening, lening voor studie, collegegeldkrediet, ov-studentenkaart
    nl studentenreisproduct, aflossen studieschuld, uitwonende beurs, studiebeursaanvraag
    en student grant, scholarship, student loan, bursary, student finance, student debt
    en study grant, maintenance loan, maintenance grant, repay student loan
    en financial aid for students, stipend
    de bafög, stipendium, studienkredit, studienbeihilfe
    fr bourse, bourse d'études, prêt étudiant
    es beca, beca de estudios, préstamo estudiantil
    pl stypendium, kredyt studencki
    tr burs, öğrenim kredisi, öğrenci bursu
    ar منحة دراسية, قرض طلابي

    nl examen, toets, tentamen, proefwerk, herkansing, overhoring, examens, test, toetsing
    nl schoolexamen, eindexamen, staatsexamen, centraal examen, theorie-examen, praktijkexamen
    nl mondeling examen, deeltentamen, herexamen, hertentamen, tweede zit, tweede kans
    nl examenperiode, examenrooster, examendatum, examenuitslag, cijfer, cijferlijst, rapport
    nl puntenlijst, schoolrapport, onvoldoende, examenkans, examencommissie, taaltoets
    nl niveautoets, instaptoets
    en exam, examination, test, resit, assessment, final exam, mock exam, retake, exam date
    en exam results, grade, report card, school report, oral exam, exam timetable, placement test
    en pass mark
    de prüfung, examen, klausur, test, klassenarbeit
    fr examen, épreuve, interrogation, rattrapage, partiel
    es examen, prueba, recuperación, test
    pl egzamin, test, sprawdzian, poprawka
    tr sınav, test, bütünleme, imtihan
    ar امتحان, اختبار, فحص دراسي

    nl diploma, certificaat, getuigschrift, graad, diplomering, afgestudeerd, afstuderen, bachelor
    nl master, bachelordiploma, bul, cum laude, afstudeerproject, scriptie, thesis, eindwerk
    nl bachelorproef, masterproef, diplomauitreiking, diploma-uitreiking, proclamatie
    nl diplomawaardering, gelijkwaardigheid diploma, erkenning diploma, buitenlands diploma
    nl deelcertificaat, studiebewijs, startkwalificatie, studiepunten, cijferlijst
    nl bewijs van deelname, deelnamebewijs, vrijstelling vak, vrijstelling voor vak
    en diploma, certificate, degree, qualification, graduate, transcript of grades
    en degree certificate, bachelor degree, master degree, dissertation, thesis
    en certificate of attendance, diploma recognition, foreign diploma, graduation ceremony
    de diplom, zeugnis, abschluss, zertifikat, abschlusszeugnis
    fr diplôme, certificat, brevet, obtention du diplôme
    es diploma, título, certificado académico, graduarse
    pl dyplom, świadectwo, certyfikat ukończenia
    tr diploma, sertifika, mezuniyet
    ar شهادة دراسية, دبلوم, تخرج

    nl lesrooster, rooster, schoolrooster, lestijden, collegerooster, uurrooster, lesuren
    nl schooluren, schooltijden, beginuur, einduur, collegetijden, klasrooster, roosterwijziging
    nl tussenuur, springuur, lesvrije dag, studiedag, pedagogische studiedag, academische kalender
    nl jaarrooster, jaarkalender, cursusdata, startdatum cursus, uurtabel, lesplanning
    nl middagpauze school
    en timetable, class schedule, school schedule, lesson times, class times, school hours
    en school times, lesson schedule, academic calendar, free period, inset day
    en start date of course, class timetable, term dates, semester dates
    de stundenplan, unterrichtszeiten, vorlesungsplan
    fr horaire des cours, emploi du temps, horaire scolaire
    es horario de clases, horario escolar, calendario de clases
    pl plan lekcji, plan zajęć, rozkład zajęć
    tr ders programı, ders saatleri
    ar جدول الحصص, جدول الدروس, أوقات الدروس

    nl schoolvakantie, zomervakantie, kerstvakantie, vakantieperiode, krokusvakantie, meivakantie
    nl herfstvakantie, grote vakantie, paasvakantie, voorjaarsvakantie, lentevakantie
    nl vakantiedata, vakantierooster, vakantieregeling, vrije schooldagen, vakantiekamp
    nl vakantiespreiding, schooljaar, vakantieopvang, schoolkamp
    en school holidays, summer holidays, school break, half-term, christmas holidays, half term
    en spring break, easter holidays, term time holiday, school vacation, summer break
    en school year, winter break, holiday camp
    de schulferien, ferien, sommerferien, weihnachtsferien
    fr vacances scolaires, grandes vacances, vacances de noël
    es vacaciones escolares, vacaciones de verano, vacaciones de navidad
    pl wakacje, ferie, przerwa świąteczna, wakacje szkolne
    tr okul tatili, yaz tatili, sömestr tatili
    ar عطلة مدرسية, عطلة صيفية, إجازة مدرسية

    nl bibliotheek, bieb, mediatheek, bib, openbare bibliotheek, boekerij, bibliothecaris
    nl bibliothecaresse, bibliotheekfiliaal, boekenbus, bibbus, leeszaal, uitleenpunt, leescafé
    nl studiezaal, bibliotheekcatalogus, catalogus bibliotheek, digitale bibliotheek
    nl stedelijke bibliotheek, universiteitsbibliotheek, bibfiliaal, boekendienst aan huis
    en library, public library, media library, reading room, librarian, branch library
    en mobile library, library branch, library catalogue, study room, study space
    en university library
    de bibliothek, bücherei, stadtbibliothek, mediathek
    fr bibliothèque, médiathèque, bibliothèque municipale
    es biblioteca, mediateca, biblioteca pública
    pl biblioteka, mediateka, wypożyczalnia
    tr kütüphane, halk kütüphanesi
    ar مكتبة, مكتبة عامة

    nl boek lenen, lenen, ontlenen, uitlening, leentermijn, uitleentermijn, uitgeleend, leen uit
    nl ontleend, terugbrengen boek, boek terugbrengen, inleveren boek, inleverbus
    nl boekeninleverbus, boek reserveren, boek verlengen, uitleningen verlengen, telaatgeld
    nl leengeld, leenboete, interbibliothecair leenverkeer, ibl, te laat ingeleverd
    nl reserveren boek, maximaal lenen
    en borrow, loan of books, borrow book, loan period, checkout of items, lend, lent
    en return books, return a book, renew books, renew loan, reserve a book, overdue books
    en late fee book, book drop, interlibrary loan, library fine
    de ausleihen, leihen, leihfrist, entleihen
    fr emprunter, prêt de livres, durée de prêt
    es tomar prestado, préstamo de libros, sacar libros
    pl wypożyczyć, pożyczyć, wypożyczenie, okres wypożyczenia
    tr ödünç almak, ödünç, kitap ödünç alma
    ar استعارة, استعارة كتب

    nl boek, boeken lezen, e-book, e-boek, leesboek, luisterboek, roman, prentenboek, stripboek
    nl stripverhaal, kinderboek, studieboek, schoolboek, handboek, thriller, dichtbundel
    nl groteletterboek, grote letters, daisy-lezer, e-reader, ereader, ebook, tijdschrift
    nl boekhandel, boekenwinkel, leestip, leesclub, leeskring, boekenlijst, schrijver, auteur
    nl isbn
    en book, ebook, e-book, audiobook, novel, textbook, schoolbook, picture book, comic
    en comic book, graphic novel, paperback, hardcover, e-reader, large print, bookshop, bookstore
    en book club, reading list, author, isbn
    de buch, e-book, hörbuch
    fr livre, ebook, livre audio, bouquin
    es libro, libro electrónico, audiolibro
    pl książka, e-book, audiobook
    tr kitap, e-kitap, sesli kitap
    ar كتاب, كتب, كتاب إلكتروني

    nl bibliotheekpas, lenerspas, lenerskaart, lidkaart bibliotheek, bibliotheekkaart, biebpas
    nl bibkaart, bibliotheeklidmaatschap, bibliotheekabonnement, bieblidmaatschap, lid bibliotheek
    nl lid van bibliotheek, lid van de bieb, biebkaart, lezerspas, lezerskaart
    nl lidgeld bibliotheek, lid van de bib
    en library card, library pass, borrower card, reader card, library membership
    en join the library, library account, library number, library pin
    de bibliotheksausweis, leserausweis, büchereiausweis
    fr carte de bibliothèque, carte de lecteur
    es carné de biblioteca, tarjeta de biblioteca
    pl karta biblioteczna, karta czytelnika
    tr kütüphane kartı, üye kartı
    ar بطاقة المكتبة, بطاقة المستعير

    nl spijbelen, afwezig op school, ziekmelden school, ziekmelden op school, afwezigheidsattest
    nl leerplichtambtenaar, verlofaanvraag school, leerling afwezig, absent melden, schoolverzuim
    nl verzuim, afwezigheidsbriefje
    en school absence, truancy, bunking off, skip school, absent from school, report absence
    en absence note
    de schulabwesenheit, krankmeldung schule, entschuldigung schule, schwänzen, fehlzeiten
    fr absence scolaire, absent à l'école, sécher les cours, justificatif d'absence
    es ausencia escolar, faltar a clase, justificante de ausencia
    pl nieobecność w szkole, usprawiedliwienie, wagary
    tr okul devamsızlığı, devamsızlık, okula gelmemek
    ar غياب عن المدرسة, تغيب, عذر غياب

    nl pesten, gepest, pestgedrag, cyberpesten, pester, pestkop, uitgescholden
    nl buitengesloten op school
    en bullying, cyberbullying, harassed at school, picked on
    de mobbing, gemobbt, hänseln, cybermobbing
    fr harcèlement scolaire, harcelé, intimidation, cyberharcèlement
    es acoso escolar, bullying, acosado
    pl dręczenie w szkole, prześladowanie, znęcanie się w szkole
    tr zorbalık, akran zorbalığı
    ar تنمر, تنمر في المدرسة

    nl sportclub, sportvereniging, voetbalclub, vereniging, hobbyclub, sportaanbod, jeugdbeweging
    nl scouts, chiro, jeugdvereniging, zangkoor, turnclub, verenigingsleven, sporten, sportkamp
    en sports club, football club, association, youth club, scouts, choir, hobby club, local clubs
    en sports team
    de sportverein, verein, fußballverein, jugendgruppe, chor
    fr club sportif, association, club de foot, mouvement de jeunesse, chorale
    es club deportivo, asociación, club de fútbol
    pl klub sportowy, stowarzyszenie, chór
    tr spor kulübü, dernek
    ar نادي رياضي, جمعية, نادي

    nl zwembad, zwemmen, baantjes trekken, zwemuren, binnenbad, buitenbad, zwemabonnement
    nl zwemplas, banenzwemmen, badmuts, zwembroek, vrij zwemmen, aquagym, peuterbad, zwemkleding
    nl zwemdiploma
    en swimming pool, swim, pool, lane swimming, leisure pool, outdoor pool, swimming cap
    en swimwear
    de schwimmbad, schwimmen, hallenbad, freibad, schwimmkurs
    fr piscine, nager, natation, bassin, bonnet de bain
    es piscina, nadar, natación, alberca
    pl basen, pływalnia, pływać, kąpielisko
    tr yüzme havuzu, yüzmek, havuz
    ar مسبح, سباحة, حمام سباحة

    nl zaal huren, zaalhuur, zaal reserveren, feestzaal, sporthal, sportzaal, sportveld, gymzaal
    nl turnzaal, buurthuis huren, ontmoetingscentrum, wijkcentrum, buurtcentrum, dorpshuis
    nl sportcomplex
    en hire a hall, hall hire, venue hire, community centre, community center, village hall
    en sports hall, gymnasium, sports field, book a room
    de saal mieten, festsaal, sporthalle, turnhalle, gemeindezentrum, raum mieten
    fr location de salle, salle des fêtes, salle de sport, maison de quartier, louer une salle
    es alquiler de sala, polideportivo, centro cívico, salón de actos
    pl wynajem sali, hala sportowa, dom kultury, świetlica
    tr salon kiralama, spor salonu, düğün salonu
    ar تأجير قاعة, صالة رياضية, مركز اجتماعي

    nl evenement, markt, weekmarkt, rommelmarkt, kermis, braderie, buurtfeest, straatfeest
    nl optocht, brocante, wijkfeest, kerstmarkt, stoet, foor, marktkraam, standplaats, kraampje
    nl vlooienmarkt, stadsfeest, buurtbarbecue, evenementenvergunning, garageverkoop
    en event, market, weekly market, flea market, funfair, street party, carnival, jumble sale
    en market stall, car boot sale, parade, block party, festival
    de veranstaltung, markt, wochenmarkt, flohmarkt, kirmes, straßenfest, weihnachtsmarkt
    fr événement, marché, brocante, fête de quartier, kermesse, vide-grenier, fête foraine
    es evento, mercado, mercadillo, feria, fiesta de barrio
    pl impreza, targ, jarmark, festyn, pchli targ
    tr etkinlik, pazar, bit pazarı, panayır
    ar فعالية, سوق, مهرجان, معرض

    nl hondenlosloopgebied, losloopgebied, losloopweide, hondenweide, aangelijnd, aanlijnplicht
    nl leiband, muilkorf, hondenuitlaatplaats, hondenbelasting, uitlaten, hondentoilet
    nl uitlaatstrook
    en dog park, off the lead, off-leash, leash, dog lead, muzzle, dog walking area, dog tax
    en dog licence
    de hundewiese, leinenpflicht, maulkorb, hundesteuer, freilauf
    fr parc à chiens, en laisse, muselière, taxe sur les chiens
    es parque para perros, correa, bozal
    pl wybieg dla psów, smycz, kaganiec
    tr köpek parkı, tasma, ağızlık
    ar حديقة كلاب, مقود, كمامة كلب

    nl openbaar groen, groenvoorziening, groenonderhoud, onkruid, maaien, grasmaaien, berm
    nl gemaaid, groendienst, heg, haag, struiken, perkje, plantenbak, geveltuin, brandnetels
    nl duizendknoop
    en weeds, mowing, verge, hedge, shrubs, green space, grass cutting, overgrown, flower bed
    en knotweed
    de grünfläche, unkraut, mähen, hecke, sträucher, grünpflege
    fr espaces verts, mauvaises herbes, tondre, haie, buissons, tonte
    es zonas verdes, malas hierbas, segar, seto, césped
    pl zieleń miejska, chwasty, koszenie, żywopłot
    tr yeşil alan, yabani ot, çim biçme, çit
    ar مساحات خضراء, أعشاب ضارة, قص العشب
    """
}
