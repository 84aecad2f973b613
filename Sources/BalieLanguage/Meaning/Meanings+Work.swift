extension Meanings {
  static let work = """
    nl vacature, baan, job, werkplek, openstaande functie, functie, betrekking, vacatures, baantje
    nl jobaanbieding
    en vacancy, job, job opening, position, career, opening
    de stelle, job, stellenangebot, arbeitsplatz, arbeitsstelle
    fr emploi, offre d'emploi, poste, poste vacant, travail
    es empleo, vacante, trabajo, puesto, oferta de empleo
    pl praca, oferta pracy, wakat, stanowisko
    tr iş, iş ilanı, açık pozisyon, kadro
    ar وظيفة, وظائف, شاغر, عمل

    nl solliciteren, sollicitatie, gesolliciteerd, reageren op vacature, sollicitant
    nl sollicitatieprocedure, kandidaat
    en apply for job, job application, applicant, candidate, applying
    de bewerben, bewerbung, bewerber, kandidat
    fr postuler, candidature, candidat, poser candidature
    es postularse, candidatura, solicitar empleo, candidato
    pl aplikować, aplikacja o pracę, kandydat, kandydować
    tr iş başvurusu, işe başvurmak, aday
    ar التقدم لوظيفة, طلب توظيف, مرشح, متقدم

    nl cv, curriculum vitae, levensloop, sollicitatiebrief, motivatiebrief, motivatie
    nl begeleidende brief
    en cv, resume, curriculum vitae, cover letter, motivation letter
    de lebenslauf, anschreiben, motivationsschreiben, bewerbungsunterlagen
    fr cv, curriculum vitae, lettre de motivation
    es currículum, cv, carta de presentación, carta de motivación
    pl cv, życiorys, list motywacyjny
    tr özgeçmiş, cv, ön yazı, motivasyon mektubu
    ar سيرة ذاتية, خطاب تقديم, رسالة تحفيز

    nl sollicitatiegesprek, jobinterview, kennismakingsgesprek, sollicitatie gesprek, interview
    en job interview, interview, hiring interview
    de vorstellungsgespräch, bewerbungsgespräch
    fr entretien d'embauche, entretien
    es entrevista de trabajo, entrevista
    pl rozmowa kwalifikacyjna, rozmowa o pracę
    tr iş görüşmesi, mülakat
    ar مقابلة عمل, مقابلة, مقابلة شخصية

    nl aannemen, in dienst nemen, aangenomen, aanwerven, aanwerving, werving, indiensttreding
    nl aannam, rekruteren
    en hire, recruit, hiring, recruitment, take on, employ
    de einstellen, einstellung, anwerben, rekrutieren
    fr embaucher, recruter, recrutement, embauche, engager
    es contratar, contratación, reclutar, reclutamiento
    pl zatrudnić, rekrutacja, zatrudnienie, rekrutować
    tr işe almak, işe alım, istihdam
    ar توظيف, تعيين, استقطاب

    nl werkgever, baas, opdrachtgever, patroon, leidinggevende, chef, manager
    en employer, boss, manager, supervisor
    de arbeitgeber, chef, vorgesetzter
    fr employeur, patron, responsable, chef
    es empleador, jefe, patrón, encargado
    pl pracodawca, szef, przełożony, kierownik
    tr işveren, patron, müdür, yönetici
    ar صاحب العمل, رب العمل, مدير

    nl werknemer, arbeider, bediende, loontrekkende, kracht, arbeidskracht, dienstverband
    nl in loondienst
    en employee, worker, workforce, salaried
    de arbeitnehmer, beschäftigter, arbeitskraft, angestellter
    fr salarié, travailleur, employé, ouvrier
    es trabajador, empleado, asalariado, obrero
    pl pracownik, zatrudniony, robotnik
    tr çalışan, işçi, personel
    ar موظف, عامل, أجير

    nl loon, salaris, verdienen, verdienste, wedde, uurloon, inkomen, bezoldiging, verdien, gage
    en salary, wage, pay, wages, earn, income, earnings, hourly rate
    de gehalt, lohn, verdienen, verdienst, stundenlohn, einkommen
    fr salaire, rémunération, gagner, revenu, paie
    es salario, sueldo, ganar, remuneración, paga, ingresos
    pl wynagrodzenie, pensja, zarobki, zarabiać, płaca
    tr maaş, ücret, kazanç, gelir
    ar راتب, أجر, مرتب, دخل

    nl loonstrook, loonstrookje, loonbrief, salarisstrook, salarisspecificatie, jaaropgave
    nl fiche loon
    en payslip, pay stub, salary slip, wage slip, annual statement of earnings
    de gehaltsabrechnung, lohnabrechnung, lohnzettel, lohnsteuerbescheinigung
    fr fiche de paie, bulletin de salaire, fiche de salaire
    es nómina, recibo de salario, recibo de nómina
    pl pasek płacowy, odcinek wypłaty, pasek wynagrodzenia
    tr maaş bordrosu, bordro
    ar كشف الراتب, قسيمة الراتب, بيان الراتب

    nl vakantiegeld, dertiende maand, eindejaarspremie, bonus, eindejaarsuitkering, vakantiebijslag
    en holiday pay, bonus, thirteenth month, year-end bonus, holiday allowance
    de urlaubsgeld, weihnachtsgeld, bonus, dreizehntes monatsgehalt, prämie
    fr pécule de vacances, treizième mois, bonus, prime de fin d'année
    es paga extra, paga de vacaciones, bono, gratificación, aguinaldo
    pl trzynastka, premia, bonus, dodatek urlopowy
    tr ikramiye, prim, izin parası
    ar مكافأة, علاوة, الراتب الثالث عشر, بدل إجازة

    nl verlof, vrij nemen, vrije dagen, verlofdagen, vakantiedagen, vrijaf, congé, vakantie opnemen
    nl atv
    en leave, annual leave, days off, vacation, time off, holiday leave, pto
    de urlaub, urlaubstage, freinehmen, freistellung
    fr congé, congés, jours de congé, vacances
    es vacaciones, días libres, permiso laboral, licencia
    pl urlop, dni wolne, wziąć wolne
    tr izin, yıllık izin, tatil izni
    ar إجازة, عطلة, إجازة سنوية

    nl ziekmelden, ziek, ziekmelding, ziekteverlof, ziekteverzuim, ziek melden, arbeidsongeschikt
    en sick leave, call in sick, sick, off sick, sickness absence, report sick
    de krankmelden, krankmeldung, krank, arbeitsunfähig, krankschreibung
    fr arrêt maladie, malade, congé maladie, incapacité de travail
    es baja médica, enfermo, baja por enfermedad, incapacidad laboral
    pl zwolnienie lekarskie, l4, chory, chorobowe
    tr hastalık izni, rapor, hasta, iş göremezlik
    ar إجازة مرضية, مرض, عطلة مرضية, مريض

    nl zwangerschapsverlof, ouderschapsverlof, bevallingsverlof, geboorteverlof, moederschapsrust
    nl vaderschapsverlof
    en maternity leave, parental leave, paternity leave, birth leave
    de mutterschutz, elternzeit, elternurlaub, vaterschaftsurlaub
    fr congé maternité, congé parental, congé de paternité
    es baja por maternidad, permiso parental, baja por paternidad, permiso de maternidad
    pl urlop macierzyński, urlop rodzicielski, urlop ojcowski
    tr doğum izni, babalık izni, ebeveyn izni
    ar إجازة أمومة, إجازة والدية, إجازة أبوة

    nl ontslag, ontslaan, ontslagen, ontslag nemen, weggestuurd, ontslagbrief, afdanken
    nl werk opzeggen, ontslagvergoeding
    en dismissal, fire, fired, resign, resignation, redundancy, laid off, notice of dismissal
    de entlassung, entlassen, kündigung, gekündigt, abfindung
    fr licenciement, licencier, démission, démissionner, renvoi
    es despido, despedir, dimisión, renuncia, dimitir
    pl zwolnienie, zwolnić, wypowiedzenie pracy, zwolniony
    tr işten çıkarma, istifa, kovulmak, işten çıkarılma
    ar فصل من العمل, استقالة, طرد, إقالة

    nl arbeidscontract, arbeidsovereenkomst, contract onbepaalde tijd, vast contract
    nl tijdelijk contract, vaste aanstelling
    en employment contract, work contract, permanent contract, temporary contract
    en contract of employment
    de arbeitsvertrag, unbefristet, befristet, festanstellung
    fr contrat de travail, cdi, cdd
    es contrato de trabajo, contrato indefinido, contrato temporal, contrato laboral
    pl umowa o pracę, umowa na czas określony, umowa zlecenie
    tr iş sözleşmesi, belirsiz süreli sözleşme, geçici sözleşme
    ar عقد عمل, عقد دائم, عقد مؤقت

    nl bijbaan, bijbaantje, vakantiewerk, studentenjob, vakantiejob, bijverdienen, zaterdagbaan
    nl studentenwerk
    en side job, part-time job, student job, summer job, holiday job
    de nebenjob, minijob, ferienjob, studentenjob, aushilfe
    fr job étudiant, petit boulot, job d'été, travail d'étudiant
    es trabajo de verano, empleo de estudiante, segundo empleo
    pl praca dorywcza, praca wakacyjna, praca dla studenta
    tr ek iş, yarı zamanlı iş, yaz işi
    ar عمل إضافي, عمل صيفي, عمل طلابي

    nl stage, stagiair, stageplaats, stagelopen, leerwerkplek, stageplek, stagiaire
    en internship, intern, work placement, traineeship, trainee
    de praktikum, praktikant, praktikumsplatz
    fr stage, stagiaire, lieu de stage
    es prácticas, becario, pasantía
    pl staż, praktyka, stażysta, praktykant
    tr staj, stajyer
    ar تدريب, متدرب, تدريب مهني

    nl vrijwilliger, vrijwilligerswerk, onbetaald werk, meehelpen, vrijwillig, helpen bij
    en volunteer, volunteering, voluntary work, unpaid work, help out
    de ehrenamt, freiwilliger, ehrenamtlich, freiwilligenarbeit, mithelfen
    fr bénévole, bénévolat, volontaire, volontariat
    es voluntario, voluntariado, trabajo voluntario
    pl wolontariusz, wolontariat, praca społeczna
    tr gönüllü, gönüllülük, gönüllü çalışma
    ar متطوع, تطوع, عمل تطوعي

    nl uitzendbureau, interim, uitzendkracht, interimkantoor, uitzendwerk, detachering, interimwerk
    en temp agency, employment agency, temporary worker, staffing agency, temp work
    de zeitarbeit, zeitarbeitsfirma, leiharbeit, personalvermittlung
    fr intérim, agence d'intérim, intérimaire
    es empresa de trabajo temporal, trabajo temporal, ett
    pl agencja pracy tymczasowej, pracownik tymczasowy, agencja zatrudnienia
    tr geçici iş bürosu, geçici işçi, istihdam bürosu
    ar وكالة توظيف, عمل مؤقت, مكتب تشغيل

    nl werktijden, werkuren, werkrooster, rooster, dienst, uurrooster, ploegendienst, shift
    nl dienstrooster
    en working hours, shift, work schedule, roster, rota, timetable of shifts
    de arbeitszeit, arbeitszeiten, schicht, dienstplan
    fr horaire de travail, heures de travail, équipe, planning
    es horario laboral, jornada laboral, turno
    pl godziny pracy, zmiana, grafik, czas pracy
    tr mesai, vardiya, çalışma saatleri, iş saatleri
    ar ساعات العمل, وردية, دوام, جدول العمل

    nl overuren, overwerk, overwerken, meeruren, extra uren, overuur
    en overtime, extra hours, work overtime
    de überstunden, mehrarbeit
    fr heures supplémentaires, heure sup
    es horas extra, horas extraordinarias
    pl nadgodziny, praca w nadgodzinach
    tr fazla mesai, mesaiye kalmak
    ar ساعات إضافية, عمل إضافي, وقت إضافي

    nl thuiswerken, telewerken, thuiswerk, op afstand werken, remote, hybride werken, telewerk
    en work from home, remote work, home office, telework, remote working
    de homeoffice, heimarbeit, telearbeit, von zuhause arbeiten
    fr télétravail, travailler à distance, travail à domicile
    es teletrabajo, trabajo a distancia, trabajar desde casa
    pl praca zdalna, telepraca, praca z domu
    tr evden çalışma, uzaktan çalışma
    ar العمل عن بعد, العمل من المنزل

    nl parttime, deeltijd, halftijds, deeltijds, parttimer, halve dagen
    en part-time, part time, half-time, reduced hours
    de teilzeit, halbtags, teilzeitarbeit
    fr temps partiel, mi-temps
    es tiempo parcial, media jornada, a tiempo parcial
    pl niepełny etat, pół etatu, część etatu
    tr yarı zamanlı, part-time, kısmi süreli
    ar دوام جزئي, عمل جزئي

    nl voltijd, fulltime, voltijds, hele week, fulltimer, volledige betrekking
    en full-time, full time, whole week
    de vollzeit, ganztags
    fr temps plein, plein temps
    es tiempo completo, jornada completa
    pl pełny etat, cały etat
    tr tam zamanlı, full-time
    ar دوام كامل, عمل بدوام كامل

    nl zzp, zzp'er, zelfstandig, zelfstandige, freelancer, eenmanszaak, eigen bedrijf, freelance
    nl zelfstandig ondernemer
    en self-employed, freelancer, freelance, sole trader, own business
    de selbstständig, freiberufler, freelancer, gewerbe, einzelunternehmer
    fr indépendant, freelance, travailleur indépendant, auto-entrepreneur
    es autónomo, freelance, por cuenta propia, trabajador independiente
    pl samozatrudniony, freelancer, działalność gospodarcza, własna firma
    tr serbest çalışan, serbest meslek, kendi işi, freelance
    ar عمل حر, مستقل, صاحب عمل حر

    nl reiskostenvergoeding, reiskosten, kilometervergoeding, woon-werkverkeer
    nl verplaatsingsvergoeding
    en travel allowance, travel expenses, commuting costs, mileage allowance
    de fahrtkosten, fahrtkostenzuschuss, kilometergeld, pendlerpauschale
    fr frais de déplacement, indemnité kilométrique, frais de transport
    es gastos de desplazamiento, dietas, kilometraje
    pl zwrot kosztów dojazdu, kilometrówka, koszty dojazdu
    tr yol parası, yol ücreti, ulaşım yardımı
    ar بدل سفر, بدل مواصلات, نفقات التنقل

    nl onkosten, declareren, declaratie, onkostennota, kosten indienen, kosten vergoed krijgen
    en expenses, expense claim, claim expenses, reimburse expenses
    de spesen, auslagen, spesenabrechnung, auslagenerstattung
    fr frais professionnels, note de frais, défraiement
    es gastos, reembolso de gastos, nota de gastos
    pl rozliczenie kosztów, wydatki służbowe, rozliczyć wydatki
    tr masraf, masraf beyanı, harcırah
    ar نفقات, مصاريف, استرداد المصاريف

    nl kinderopvang, crèche, kinderdagverblijf, dagopvang, bso, buitenschoolse opvang
    nl naschoolse opvang, gastouder
    en childcare, daycare, day care, nursery, after-school care, kindergarten, creche
    de kita, kinderbetreuung, krippe, hort, tagesmutter, kindergarten
    fr crèche, garde d'enfants, garderie, accueil extrascolaire
    es guardería, cuidado de niños, ludoteca, escuela infantil
    pl żłobek, przedszkole, opieka nad dziećmi, świetlica
    tr kreş, çocuk bakımı, anaokulu
    ar حضانة, رعاية الأطفال, روضة
    """
}
