extension Meanings {
  static let community = """
    nl afval, vuilnis, huisvuil, vuil, restafval, rommel, afvalinzameling, huisafval, vuilniszak
    en waste, rubbish, garbage, trash, refuse, litter, household waste
    de müll, abfall, hausmüll, restmüll, unrat
    fr déchets, ordures, poubelle, ordures ménagères
    es basura, residuos, desechos, desperdicios
    pl śmieci, odpady, odpady komunalne
    tr çöp, atık, evsel atık
    ar نفايات, قمامة, زبالة, مخلفات

    nl container, kliko, vuilnisbak, afvalbak, prullenbak, minicontainer, rolcontainer, vuilbak
    nl afvalcontainer
    en bin, wheelie bin, waste container, dustbin, trash can, garbage can
    de mülltonne, tonne, mülleimer, abfallbehälter, abfalltonne
    fr poubelle, conteneur, bac, benne
    es contenedor, cubo de basura, papelera
    pl kosz na śmieci, pojemnik na odpady, kontener, kubeł
    tr çöp kutusu, konteyner, çöp konteyneri
    ar حاوية, سلة مهملات, حاوية نفايات, صندوق قمامة

    nl afvalkalender, ophaaldag, inzameldag, ophaalkalender, wanneer afval opgehaald, ophaaldagen
    nl ophaalschema
    en collection day, bin day, waste calendar, collection calendar, when rubbish collected
    de abfallkalender, müllabfuhr, abholtermin, leerungstermin
    fr calendrier de collecte, jour de collecte, ramassage des ordures
    es calendario de recogida, recogida de basura, día de recogida
    pl harmonogram wywozu, wywóz śmieci, kalendarz odbioru odpadów
    tr çöp toplama günü, çöp toplama takvimi
    ar جدول جمع النفايات, يوم جمع القمامة

    nl grofvuil, groot huisvuil, grof afval, oude meubels weg, bankstel ophalen
    nl oude spullen ophalen
    en bulky waste, large items, bulky items, old furniture collection, bulky rubbish
    de sperrmüll, sperrgut, alte möbel entsorgen
    fr encombrants, objets encombrants, gros déchets
    es muebles viejos, enseres, residuos voluminosos, trastos
    pl gabaryty, odpady wielkogabarytowe, stare meble
    tr hacimli atık, eski eşya, iri atık
    ar نفايات كبيرة الحجم, أثاث قديم

    nl milieustraat, recyclagepark, containerpark, recyclepark, stort, afvalbrengstation
    nl stortplaats
    en recycling centre, waste site, tip, recycling center, household waste site, dump
    de wertstoffhof, recyclinghof, deponie
    fr déchetterie, parc à conteneurs, recyparc, déchèterie
    es punto limpio, ecoparque, vertedero
    pl pszok, punkt zbiórki odpadów, wysypisko
    tr geri dönüşüm merkezi, atık merkezi, çöplük
    ar مركز إعادة التدوير, مكب نفايات

    nl recyclen, recycling, hergebruik, afval scheiden, recycleren, sorteren, hergebruiken
    nl afvalscheiding
    en recycle, recycling, reuse, separate waste, sort waste
    de recycling, recyceln, mülltrennung, wiederverwerten, mülltrennen
    fr recycler, recyclage, tri sélectif, trier, réutiliser
    es reciclar, reciclaje, separar residuos, reutilizar
    pl recykling, segregacja, segregować, sortować śmieci
    tr geri dönüşüm, ayrıştırmak, yeniden kullanım
    ar إعادة تدوير, فرز النفايات, إعادة استخدام

    nl gft, groenafval, tuinafval, bioafval, keukenafval, etensresten, compost, snoeiafval
    en garden waste, organic waste, food waste, compost, green waste, kitchen waste
    de biomüll, gartenabfall, grünschnitt, bioabfall, kompost
    fr déchets verts, déchets organiques, biodéchets, compost
    es residuos orgánicos, basura orgánica, restos de jardín, compost
    pl bioodpady, odpady zielone, kompost
    tr organik atık, bahçe atığı, kompost
    ar نفايات عضوية, سماد, نفايات الحديقة

    nl papier, oud papier, karton, papierbak, dozen papier
    en paper, cardboard, waste paper, old paper, paper recycling
    de papier, altpapier, pappe, papiertonne
    fr papier, carton, vieux papiers
    es papel, cartón, papel usado
    pl papier, makulatura, karton
    tr kağıt, karton, atık kağıt
    ar ورق, كرتون, ورق مستعمل

    nl plastic, pmd, blik, drankkarton, plastic afval, pmd-zak, verpakkingsafval
    en plastic, plastic packaging, cans, cartons, plastic waste
    de plastik, gelber sack, kunststoff, gelbe tonne, dosen
    fr plastique, pmc, emballages plastiques, canettes
    es plástico, envases, latas, contenedor amarillo
    pl plastik, tworzywa sztuczne, puszki
    tr plastik, ambalaj atığı, teneke
    ar بلاستيك, علب, عبوات بلاستيكية

    nl glas, glasbak, glasbol, glascontainer, flessen
    en glass, bottle bank, glass container, bottles
    de glas, glascontainer, altglas, flaschen
    fr verre, bulle à verre, bouteilles, conteneur à verre
    es vidrio, contenedor de vidrio, botellas
    pl szkło, pojemnik na szkło, butelki
    tr cam, cam kumbarası, şişe
    ar زجاج, زجاجات, حاوية زجاج

    nl klein chemisch afval, gevaarlijk afval, kga, chemisch afval, verf weggooien
    nl batterijen inleveren, kca
    en hazardous waste, chemical waste, dispose of paint, battery disposal
    de sondermüll, schadstoffe, schadstoffmobil, gefährlicher abfall
    fr déchets dangereux, déchets chimiques, petits déchets dangereux
    es residuos peligrosos, residuos químicos
    pl odpady niebezpieczne, odpady chemiczne
    tr tehlikeli atık, kimyasal atık
    ar نفايات خطرة, نفايات كيميائية

    nl zwerfafval, illegaal storten, sluikstort, sluikstorten, dumping, gedumpt afval, zwerfvuil
    nl bijplaatsing
    en fly-tipping, illegal dumping, litter, dumped waste, littering
    de wilder müll, illegale müllentsorgung, müllablagerung
    fr dépôt sauvage, décharge sauvage, déchets sauvages
    es vertido ilegal, basura abandonada, basura en la calle
    pl dzikie wysypisko, nielegalne śmieci, zaśmiecanie
    tr kaçak çöp, kaçak döküm, yola atılan çöp
    ar رمي النفايات, نفايات عشوائية, إلقاء القمامة

    nl straatverlichting, lantaarnpaal, straatlantaarn, straatlamp, lantaarn, openbare verlichting
    en street light, street lighting, lamp post, streetlight, public lighting
    de straßenlaterne, straßenbeleuchtung, laterne, straßenlampe
    fr éclairage public, lampadaire, réverbère
    es farola, alumbrado público, luz de la calle
    pl latarnia, oświetlenie uliczne, lampa uliczna
    tr sokak lambası, sokak aydınlatması
    ar إنارة الشارع, عمود إنارة, إنارة عامة

    nl stoep, trottoir, voetpad, gat in weg, losse tegel, wegdek, stoeptegel, kuil, put in weg
    en pavement, sidewalk, pothole, footpath, road surface, loose tile
    de gehweg, bürgersteig, schlagloch, straßenschaden
    fr trottoir, nid-de-poule, chaussée, dalle cassée
    es acera, bache, banqueta, pavimento
    pl chodnik, dziura w drodze, nawierzchnia
    tr kaldırım, çukur, yol yüzeyi
    ar رصيف, حفرة, ممشى

    nl speeltuin, speelplaats, speelplein, speelplek, kinderspeelplaats, speelveldje
    en playground, play area, play park
    de spielplatz, kinderspielplatz
    fr aire de jeux, plaine de jeux, terrain de jeux
    es parque infantil, zona de juegos
    pl plac zabaw
    tr oyun alanı, çocuk parkı
    ar ملعب أطفال, ساحة لعب

    nl school, basisschool, lagere school, middelbare school, scholen, secundair onderwijs
    nl onderwijsinstelling
    en school, primary school, secondary school, high school, educational institution
    de schule, grundschule, gymnasium, weiterführende schule
    fr école, école primaire, collège, lycée
    es escuela, colegio, instituto, escuela primaria
    pl szkoła, szkoła podstawowa, liceum
    tr okul, ilkokul, lise, ortaokul
    ar مدرسة, مدرسة ابتدائية, ثانوية

    nl inschrijven, inschrijving, aanmelden voor opleiding, inschrijfformulier, ingeschreven
    nl opgeven, zich opgeven, toelating
    en enrol, enroll, enrolment, enrollment, sign up for, admission, registration for course
    de einschreiben, einschreibung, anmelden, immatrikulation, immatrikulieren
    fr s'inscrire, inscription, inscrire, admission
    es inscribirse, inscripción, matricularse, matriculación, admisión
    pl zapisać się, zapisy, rekrutacja na studia, zapis
    tr kayıt, kayıt yaptırmak, başvuru kaydı, kabul
    ar تسجيل, التحاق, قبول, التسجيل في دورة

    nl cursus, opleiding, training, workshop, les, studie, bijscholing, lessen, vorming
    en course, class, training, workshop, lesson, programme of study
    de kurs, ausbildung, weiterbildung, unterricht, lehrgang, schulung
    fr cours, formation, atelier, études, stage de formation
    es curso, clase, formación, taller, estudios
    pl kurs, szkolenie, lekcja, zajęcia, warsztat
    tr kurs, eğitim, ders, atölye
    ar دورة, درس, تدريب, ورشة عمل, صف

    nl student, leerling, scholier, cursist, deelnemer aan cursus, studente
    en student, pupil, learner, schoolchild
    de student, schüler, studierender, kursteilnehmer
    fr étudiant, élève, écolier, apprenant
    es estudiante, alumno, escolar
    pl student, uczeń, uczestnik kursu
    tr öğrenci, talebe, kursiyer
    ar طالب, تلميذ, متعلم

    nl leraar, docent, leerkracht, juf, meester, lesgever, lerares, onderwijzer
    en teacher, tutor, instructor, lecturer
    de lehrer, lehrerin, dozent, lehrkraft, kursleiter
    fr professeur, enseignant, instituteur, prof
    es profesor, maestro, docente
    pl nauczyciel, nauczycielka, wykładowca
    tr öğretmen, hoca, eğitmen
    ar معلم, مدرس, أستاذ

    nl collegegeld, schoolgeld, lesgeld, cursusgeld, inschrijvingsgeld, studiegeld, cursuskosten
    en tuition fee, tuition, school fees, course fee, enrolment fee
    de studiengebühren, schulgeld, kursgebühr, semesterbeitrag
    fr frais de scolarité, droits d'inscription, minerval, frais d'inscription
    es matrícula universitaria, tasas académicas, coste del curso
    pl czesne, opłata za studia, opłata za kurs
    tr harç, okul ücreti, kurs ücreti
    ar رسوم دراسية, رسوم الدراسة, رسوم الدورة

    nl studiefinanciering, studiebeurs, beurs, studielening, duo, studietoelage, schooltoelage
    en student grant, scholarship, student loan, bursary, student finance
    de bafög, stipendium, studienkredit, studienbeihilfe
    fr bourse, bourse d'études, prêt étudiant
    es beca, beca de estudios, préstamo estudiantil
    pl stypendium, kredyt studencki
    tr burs, öğrenim kredisi, öğrenci bursu
    ar منحة دراسية, قرض طلابي

    nl examen, toets, tentamen, proefwerk, herkansing, overhoring, examens, test
    en exam, examination, test, resit, assessment
    de prüfung, examen, klausur, test, klassenarbeit
    fr examen, épreuve, interrogation, rattrapage, partiel
    es examen, prueba, recuperación, test
    pl egzamin, test, sprawdzian, poprawka
    tr sınav, test, bütünleme, imtihan
    ar امتحان, اختبار, فحص دراسي

    nl diploma, certificaat, getuigschrift, graad, diplomering, afgestudeerd, afstuderen
    en diploma, certificate, degree, qualification, graduate, graduation
    de diplom, zeugnis, abschluss, zertifikat, abschlusszeugnis
    fr diplôme, certificat, brevet, obtention du diplôme
    es diploma, título, certificado académico, graduarse
    pl dyplom, świadectwo, certyfikat ukończenia
    tr diploma, sertifika, mezuniyet
    ar شهادة دراسية, دبلوم, تخرج

    nl lesrooster, rooster, schoolrooster, lestijden, collegerooster, uurrooster
    en timetable, class schedule, school schedule, lesson times
    de stundenplan, unterrichtszeiten, vorlesungsplan
    fr horaire des cours, emploi du temps, horaire scolaire
    es horario de clases, horario escolar, calendario de clases
    pl plan lekcji, plan zajęć, rozkład zajęć
    tr ders programı, ders saatleri
    ar جدول الحصص, جدول الدروس, أوقات الدروس

    nl schoolvakantie, zomervakantie, kerstvakantie, vakantieperiode, krokusvakantie, meivakantie
    nl herfstvakantie
    en school holidays, summer holidays, school break, half-term, christmas holidays
    de schulferien, ferien, sommerferien, weihnachtsferien
    fr vacances scolaires, grandes vacances, vacances de noël
    es vacaciones escolares, vacaciones de verano, vacaciones de navidad
    pl wakacje, ferie, przerwa świąteczna, wakacje szkolne
    tr okul tatili, yaz tatili, sömestr tatili
    ar عطلة مدرسية, عطلة صيفية, إجازة مدرسية

    nl bibliotheek, bieb, mediatheek, bib, openbare bibliotheek, boekerij
    en library, public library, media library, reading room
    de bibliothek, bücherei, stadtbibliothek, mediathek
    fr bibliothèque, médiathèque, bibliothèque municipale
    es biblioteca, mediateca, biblioteca pública
    pl biblioteka, mediateka, wypożyczalnia
    tr kütüphane, halk kütüphanesi
    ar مكتبة, مكتبة عامة

    nl boek lenen, lenen, ontlenen, geleend, uitlening, leentermijn, uitleentermijn
    en borrow, loan of books, borrow book, borrowing, loan period, checkout of items
    de ausleihen, leihen, ausleihe, leihfrist, entleihen
    fr emprunter, emprunt, prêt de livres, durée de prêt
    es tomar prestado, préstamo de libros, sacar libros
    pl wypożyczyć, pożyczyć, wypożyczenie, okres wypożyczenia
    tr ödünç almak, ödünç, kitap ödünç alma
    ar استعارة, استعارة كتب

    nl boek, boeken lezen, e-book, e-boek, leesboek, luisterboek, roman
    en book, ebook, e-book, audiobook, novel
    de buch, bücher, e-book, hörbuch
    fr livre, ebook, livre audio, bouquin
    es libro, libro electrónico, audiolibro
    pl książka, e-book, audiobook
    tr kitap, e-kitap, sesli kitap
    ar كتاب, كتب, كتاب إلكتروني

    nl bibliotheekpas, lenerspas, lenerskaart, lidkaart bibliotheek, bibliotheekkaart, biebpas
    en library card, library pass, borrower card, reader card
    de bibliotheksausweis, leserausweis, büchereiausweis
    fr carte de bibliothèque, carte de lecteur
    es carné de biblioteca, tarjeta de biblioteca
    pl karta biblioteczna, karta czytelnika
    tr kütüphane kartı, üye kartı
    ar بطاقة المكتبة, بطاقة المستعير
    """
}
