extension Meanings {
  static let government = """
    nl aanvragen, aanvraag, verzoek, verzoeken, indienen, ingediend, vragen
    en apply, application, request, submit, file, ask for
    de beantragen, antrag, anfrage, einreichen
    fr demander, demande, soumettre
    es solicitar, solicitud, pedir
    pl wniosek, złożyć, wnioskować
    tr başvuru, başvur, talep
    ar طلب, تقديم

    nl paspoort, identiteitskaart, id, id-kaart, identiteitsbewijs, legitimatie, reisdocument
    nl pas, legitimeren
    en passport, id, id card, identity card, identification, identity, travel document
    de pass, reisepass, ausweis, personalausweis
    fr passeport, carte d'identité, pièce d'identité
    es pasaporte, dni, identificación, documento de identidad
    pl paszport, dowód osobisty, dowód
    tr pasaport, kimlik
    ar جواز سفر, هوية

    nl rijbewijs, rijden, rijexamen
    en driving licence, driver's license, driving license, licence
    de führerschein
    fr permis de conduire
    es carnet de conducir, licencia de conducir
    pl prawo jazdy
    tr ehliyet

    nl auto, voertuig, wagen, kenteken
    en car, vehicle, automobile, license plate
    de auto, wagen, fahrzeug, kennzeichen
    fr voiture, véhicule
    es coche, carro, vehículo
    pl samochód, auto
    tr araba, araç
    ar سيارة

    nl parkeren, parkeervergunning, parkeerplaats, parkeerplek, parkeergarage
    en parking, park, parking permit, parking space
    de parken, parkplatz, parkausweis
    fr stationner, stationnement, parking
    es aparcar, aparcamiento, estacionamiento
    pl parkować, parking
    tr park, otopark

    nl vergunning, toestemming, ontheffing, mag, toegestaan, machtiging, verboden
    en permit, permission, license, allowed, authorization, consent, prohibited, permitted
    de genehmigung, erlaubnis, erlaubt, vollmacht, verboten
    fr permis, autorisation, autorisé, interdit
    es permiso, autorización, permitido
    pl pozwolenie, zezwolenie
    tr izin, ruhsat

    nl verhuizen, verhuizing, verhuisd, adreswijziging, nieuw adres, omzien
    en move, moving, moved, relocate, new address, change of address
    de umziehen, umzug, umgezogen
    fr déménager, déménagement
    es mudarse, mudanza
    pl przeprowadzka, przeprowadzić
    tr taşınma, taşın

    nl geboorte, geboren, baby, kind, zwanger, bevalling, pasgeboren
    en birth, born, baby, newborn, pregnant, pregnancy
    de geburt, geboren, baby, schwanger
    fr naissance, né, bébé, enceinte
    es nacimiento, bebé, embarazada
    pl narodziny, dziecko, ciąża
    tr doğum, bebek, hamile

    nl trouwen, huwelijk, partner, getrouwd, bruiloft, partnerschap, echtgenoot, echtgenote
    nl man, vrouw
    en marry, marriage, wedding, spouse, married, partner, husband, wife
    de heiraten, hochzeit, ehe, partner, ehemann, ehefrau
    fr mariage, marier, conjoint, mari, épouse
    es casarse, boda, matrimonio, pareja, esposo, esposa
    pl ślub, małżeństwo, mąż, żona
    tr evlilik, düğün, eş

    nl scheiden, scheiding, uit elkaar
    en divorce, separation, separate
    de scheidung, trennung
    fr divorce, séparation
    es divorcio
    pl rozwód
    tr boşanma

    nl overlijden, overleden, dood, begrafenis, nabestaande, gestorven, sterven
    en death, died, deceased, funeral, die, dead
    de tod, gestorben, verstorben, beerdigung
    fr décès, mort, décédé
    es muerte, fallecido, murió
    pl śmierć, zmarły, pogrzeb
    tr ölüm, öldü

    nl kind, kinderen, zoon, dochter, minderjarig, jongere, peuter, kleuter
    en child, children, kid, kids, son, daughter, minor, toddler
    de kind, kinder, sohn, tochter, minderjährig
    fr enfant, fils, fille, mineur
    es niño, niña, hijo, hija, menor
    pl dziecko, syn, córka
    tr çocuk, oğul, kız
    ar طفل, أطفال

    nl ouder, ouders, moeder, vader, familie, gezin, broer, zus, ma, pa, mama, papa
    en parent, mother, father, family, brother, sister, mom, dad, mum
    de eltern, mutter, vater, familie, bruder, schwester
    fr parent, mère, père, famille, frère, sœur
    es padre, madre, familia, hermano, hermana
    pl rodzice, matka, ojciec, rodzina, brat, siostra
    tr anne, baba, aile, kardeş

    nl vriend, vriendin, iemand anders, ander, namens, kennis, voor iemand
    en friend, someone else, on behalf, another person, somebody else
    de freund, freundin, jemand anderes, andere person
    fr ami, quelqu'un d'autre
    es amigo, otra persona
    pl przyjaciel, ktoś inny
    tr arkadaş, başkası

    nl belasting, belastingen, aanslag, heffing, ozb, aangifte, belastingaangifte
    en tax, taxes, levy, tax return, taxation
    de steuer, steuern, abgabe, steuererklärung
    fr impôt, taxe
    es impuesto, tributo
    pl podatek, podatki
    tr vergi
    ar ضريبة

    nl afval, vuilnis, container, grofvuil, kliko, milieustraat, prullenbak, gft, recyclen
    nl vuil, afvalbak
    en waste, garbage, trash, rubbish, bin, recycling, recycle, dump
    de müll, abfall, tonne, sperrmüll, recycling
    fr déchets, poubelle, ordures, recyclage
    es basura, residuos, reciclaje
    pl śmieci, odpady
    tr çöp, atık

    nl uitkering, bijstand, toeslag, subsidie, toelage, tegemoetkoming, aow, pensioen, steun
    nl werkloos
    en benefit, allowance, subsidy, welfare, grant, pension, unemployed, retirement
    en social security
    de sozialhilfe, zuschuss, beihilfe, rente, arbeitslos
    fr allocation, aide sociale, subvention, pension, retraite, chômage
    es subsidio, ayuda, pensión, prestación
    pl zasiłek, dotacja, emerytura
    tr yardım, emeklilik

    nl schuld, schulden, aanmaning, incassobureau, achterstand, herinnering, deurwaarder, boete
    en debt, debts, reminder, collection, overdue, arrears, fine, penalty
    de schulden, mahnung, inkasso, bußgeld, strafe
    fr dette, rappel, amende
    es deuda, multa, recordatorio de pago
    pl dług, mandat, upomnienie
    tr borç, ceza

    nl overlast, lawaai, herrie, geluidsoverlast, melding, melden, rapporteren, aangeven
    en nuisance, noise, report, notify, loud
    de lärm, belästigung, melden, meldung
    fr nuisance, bruit, signaler
    es molestia, ruido, denunciar, informar
    pl hałas, zgłosić, zgłoszenie
    tr gürültü, bildir, ihbar

    nl stemmen, verkiezing, verkiezingen, stempas, kiezen
    en vote, election, voting, ballot
    de wählen, wahl, abstimmung
    fr voter, élection, vote
    es votar, elección
    pl głosować, wybory
    tr oy, seçim

    nl huis, woning, appartement, huren, huur, huurwoning, verhuren, koopwoning, flat, kamer
    nl thuis
    en house, home, apartment, rent, flat, room, housing, property
    de haus, wohnung, miete, mieten, zimmer, zuhause
    fr maison, appartement, louer, loyer, logement, domicile
    es casa, apartamento, alquilar, alquiler, piso
    pl dom, mieszkanie, wynająć, czynsz
    tr ev, daire, kira
    ar بيت, منزل, شقة

    nl bouwen, verbouwen, bouwvergunning, aanbouw, verbouwing, dakkapel, omgevingsvergunning
    en build, construction, renovate, renovation, building permit, extension
    de bauen, umbauen, baugenehmigung
    fr construire, construction, travaux
    es construir, obra, reforma
    pl budować, budowa, remont
    tr inşaat, yapı

    nl school, opleiding, cursus, les, studeren, studie, student, onderwijs, leerling, training
    nl examen, diploma
    en school, education, course, class, study, student, training, exam, diploma, university
    en degree, lesson
    de schule, ausbildung, kurs, unterricht, studieren, student, prüfung
    fr école, formation, cours, étudier, étudiant, examen
    es escuela, curso, clase, estudiar, estudiante, examen
    pl szkoła, kurs, studia, student, egzamin
    tr okul, kurs, ders, öğrenci, sınav

    nl werk, baan, vacature, solliciteren, sollicitatie, personeel, werken, functie, stage
    en work, job, vacancy, career, position, employment, hiring, internship, jobs
    de arbeit, job, stelle, bewerben, bewerbung, praktikum
    fr travail, emploi, poste, candidature, stage
    es trabajo, empleo, vacante, puesto
    pl praca, oferta pracy, stanowisko
    tr iş, kariyer, başvuru

    nl salaris, loon, verdienen, inkomen, loonstrook, betaaldag
    en salary, wage, pay, income, earn, paycheck, payday, payslip
    de gehalt, lohn, einkommen, verdienen
    fr salaire, revenu, paie
    es salario, sueldo, ingreso
    pl pensja, wynagrodzenie, dochód
    tr maaş, gelir

    nl vakantie, verlof, vrije dag, vrij, feestdag, feestdagen, vakantiedagen
    en vacation, holiday, leave, day off, pto, time off, holidays
    de urlaub, ferien, feiertag, frei
    fr vacances, congé, jour férié
    es vacaciones, festivo, permiso
    pl urlop, wakacje, święto
    tr tatil, izin

    nl ziek, ziekte, ziekmelden, griep, koorts, klachten, symptomen, verkouden, hoesten, pijn
    nl beter worden
    en sick, ill, illness, flu, fever, symptoms, cold, cough, pain, disease
    de krank, krankheit, grippe, fieber, symptome, schmerzen, erkältet
    fr malade, maladie, grippe, fièvre, symptômes, douleur
    es enfermo, enfermedad, gripe, fiebre, síntomas, dolor
    pl chory, choroba, grypa, gorączka, objawy, ból
    tr hasta, hastalık, grip, ateş, ağrı

    nl arts, dokter, huisarts, specialist, ziekenhuis, kliniek, tandarts, behandeling, medisch
    nl zorg
    en doctor, physician, hospital, clinic, dentist, treatment, medical, care, health
    de arzt, ärztin, krankenhaus, klinik, zahnarzt, behandlung, gesundheit
    fr médecin, docteur, hôpital, dentiste, traitement, santé
    es médico, doctor, hospital, dentista, tratamiento, salud
    pl lekarz, szpital, dentysta, leczenie, zdrowie
    tr doktor, hastane, diş hekimi, tedavi, sağlık
    """
}
