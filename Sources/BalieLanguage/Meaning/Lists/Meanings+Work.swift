extension Meanings {
  static let work = """
    nl vacature, baan, job, werkplek, openstaande functie, functie, betrekking, jobaanbieding
    nl werkaanbod, werkaanbieding, werkgelegenheid, jobaanbod, arbeidsplaats, openstaande vacature
    nl open functies, vacaturebank, werk zoeken, werk vinden, job zoeken, baan zoeken, jobsite
    nl loopbaan, carrière, werkzoekende, jobbeurs, banenmarkt, functieomschrijving, vacaturetekst
    nl functie-eisen, werken bij jullie
    en vacancy, job, job opening, position, career, opening, job offer, job opportunity
    en open position, job listing, find work, looking for work, job description, job fair
    en job seeker, profession, recruiting
    de stelle, job, stellenangebot, arbeitsplatz, arbeitsstelle
    fr emploi, offre d'emploi, poste, poste vacant, travail
    es empleo, vacante, trabajo, puesto, oferta de empleo
    pl praca, oferta pracy, wakat, stanowisko
    tr iş, iş ilanı, açık pozisyon, kadro
    ar وظيفة, وظائف, شاغر, عمل

    nl solliciteren, sollicitatie, reageren op vacature, sollicitatieprocedure, kandidaat
    nl sollicitatieformulier, open sollicitatie, spontane sollicitatie, spontaan solliciteren
    nl sollicitatiebrief sturen, sollicitatietermijn, kandidatuur, kandidaatstelling, kandideren
    nl gekandideerd, stel kandidaat, sollicitatietip, sollicitatieronde, voorselectie
    nl selectieprocedure, sollicitatieplicht, afwijzingsbrief
    en apply for job, job application, applicant, candidate, applying, application form
    en speculative application, open application, candidacy, shortlist, selection process
    en rejection letter
    de bewerben, kandidat
    fr postuler, candidature, candidat, poser candidature
    es postularse, candidatura, solicitar empleo, candidato
    pl aplikować, aplikacja o pracę, kandydat, kandydować
    tr iş başvurusu, işe başvurmak, aday
    ar التقدم لوظيفة, طلب توظيف, مرشح, متقدم

    nl cv, curriculum vitae, levensloop, sollicitatiebrief, motivatiebrief, motivatie
    nl begeleidende brief, cv's, curriculum, aanbevelingsbrief, referentie werk, referenties
    nl werkervaring, ervaring vermelden, portfolio, cv-sjabloon, linkedinprofiel, diploma's op cv
    nl brief bij cv, motiveringsbrief, sollicitatievideo, arbeidsverleden, competenties
    en cv, resume, curriculum vitae, cover letter, motivation letter, cvs, reference letter
    en references, work experience, portfolio, employment history, letter of recommendation
    de lebenslauf, anschreiben, motivationsschreiben, bewerbungsunterlagen
    fr cv, curriculum vitae, lettre de motivation
    es currículum, cv, carta de presentación, carta de motivación
    pl cv, życiorys, list motywacyjny
    tr özgeçmiş, cv, ön yazı, motivasyon mektubu
    ar سيرة ذاتية, خطاب تقديم, رسالة تحفيز

    nl sollicitatiegesprek, jobinterview, kennismakingsgesprek, sollicitatie gesprek, interview
    nl jobgesprek, gesprek met werkgever, tweede gesprek, selectiegesprek, arbeidsgesprek
    nl gesprek op kantoor, assessment, sollicitatievraag, arbeidsinterview, sollicitatietraining
    nl kennismaking met werkgever, vaardigheidstest
    en job interview, interview, hiring interview, second interview, interview question
    en assessment, screening call, aptitude test, phone interview
    de vorstellungsgespräch, bewerbungsgespräch
    fr entretien d'embauche, entretien
    es entrevista de trabajo, entrevista
    pl rozmowa kwalifikacyjna, rozmowa o pracę
    tr iş görüşmesi, mülakat
    ar مقابلة عمل, مقابلة, مقابلة شخصية

    nl aannemen, in dienst nemen, aangenomen, aanwerven, werving, indiensttreding, aannam
    nl rekruteren, in dienst komen, in dienst treden, treedt in dienst, trad in dienst
    nl neem in dienst, werf aan, aangeworven, geworven, indienst, gerekruteerd, recruiter
    nl recruitment, proefperiode werk, proeftijd, inwerken, inwerkperiode, onboarding
    nl eerste werkdag, personeelswerving, headhunter, nieuwe medewerker, nieuwe collega's
    nl opstartdag, startdatum werk
    en hire, recruit, take on, employ, hiring process, onboarding, probation, probation period
    en probationary period, job start date, first day at work, new hire, new employee, headhunter
    en induction day, take someone on, taken on
    de einstellen, anwerben, rekrutieren
    fr embaucher, recruter, engager
    es contratar, reclutar
    pl zatrudnić, rekrutacja, zatrudnienie, rekrutować
    tr işe almak, işe alım, istihdam
    ar توظيف, تعيين, استقطاب

    nl werkgever, baas, opdrachtgever, patroon, leidinggevende, chef, manager, bazin, teamleider
    nl teamleidster, ploegbaas, afdelingshoofd, directeur, directrice, directie, bedrijfsleider
    nl hr, hr-afdeling, personeelsdienst, personeelszaken, kinderoppas, werkgeefster, supervisor
    en employer, boss, manager, supervisor, line manager, team leader, team lead, director
    en head of department, hr, human resources, higher-ups, foreman
    de arbeitgeber, chef, vorgesetzter
    fr employeur, patron, responsable, chef
    es empleador, jefe, patrón, encargado
    pl pracodawca, szef, przełożony, kierownik
    tr işveren, patron, müdür, yönetici
    ar صاحب العمل, رب العمل, مدير

    nl werknemer, arbeider, bediende, loontrekkende, kracht, arbeidskracht, dienstverband
    nl in loondienst, personeel, personeelslid, personeelsleden, collega, medewerkers, werkkracht
    nl werkvolk, kantoorbediende, ambtenaar, loondienst, werkster, ondergeschikte, vakbond
    nl ondernemingsraad, cao, vakvereniging, arbeidsongeval
    en employee, worker, workforce, salaried, staff member, staff, colleague, coworker, co-worker
    en civil servant, union, trade union, works council, collective agreement, office worker
    en blue collar
    de arbeitnehmer, beschäftigter, arbeitskraft, angestellter
    fr salarié, travailleur, employé, ouvrier
    es trabajador, empleado, asalariado, obrero
    pl pracownik, zatrudniony, robotnik
    tr çalışan, işçi, personel
    ar موظف, عامل, أجير

    nl loon, salaris, verdienen, verdienste, wedde, uurloon, inkomen, bezoldiging, gage, verdient
    nl verdiende, betaald krijgen, brutoloon, nettoloon, bruto, netto, minimumloon, brutosalaris
    nl nettosalaris, loonsverhoging, opslag, opslag vragen, uurtarief, dagloon, maandloon
    nl maandsalaris, loonschaal, salarisschaal, loonuitbetaling, salarisbetaling, inkomsten
    nl uitbetaald, uitbetaling loon, looninhouding, loonbeslag, loonindexatie, indexering loon
    nl indexering, jaarsalaris, jaarloon, voltijdsloon
    en salary, wage, pay, earn, income, hourly rate, paycheck, paycheque, gross pay, net pay
    en gross salary, take-home pay, minimum wage, pay rise, pay raise, payday, pay day
    en salary scale, pay scale, monthly salary, hourly wage, wage slip payment, salary increase
    en underpaid
    de gehalt, lohn, verdienen, verdienst, stundenlohn, einkommen
    fr salaire, rémunération, gagner, revenu, paie
    es salario, sueldo, ganar, remuneración, paga, ingresos
    pl wynagrodzenie, pensja, zarobki, zarabiać, płaca
    tr maaş, ücret, kazanç, gelir
    ar راتب, أجر, مرتب, دخل

    nl loonstrook, loonbrief, salarisstrook, salarisspecificatie, jaaropgave, fiche loon
    nl loonfiche, salarisoverzicht, loonafrekening, loonspecificatie, maandstaat, loonoverzicht
    nl jaaropgaven, fiscale fiche, inkomensverklaring, loonadministratie, salarisadministratie
    nl individuele rekening, loonverklaring
    en payslip, pay stub, salary slip, wage slip, annual statement of earnings, pay slip, paystub
    en wage statement, salary statement, earnings statement, p60, w2, payroll
    en statement of earnings, salary proof, proof of income, tax form from employer
    de gehaltsabrechnung, lohnabrechnung, lohnzettel, lohnsteuerbescheinigung
    fr fiche de paie, bulletin de salaire, fiche de salaire
    es nómina, recibo de salario, recibo de nómina
    pl pasek płacowy, odcinek wypłaty, pasek wynagrodzenia
    tr maaş bordrosu, bordro
    ar كشف الراتب, قسيمة الراتب, بيان الراتب

    nl vakantiegeld, dertiende maand, eindejaarspremie, bonus, eindejaarsuitkering
    nl vakantiebijslag, vakantiegelden, eindejaarsbonus, kerstbonus, winstuitkering, jaarbonus
    nl prestatiebonus, premie op het werk, kerstpakket, vakantietoelage, dubbel vakantiegeld
    nl enkel vakantiegeld, jaarpremie, gratificatie, vakantietoeslag, winstdeling, winstpremie
    en holiday pay, bonus, thirteenth month, year-end bonus, holiday allowance, end-of-year bonus
    en profit sharing, christmas bonus, annual bonus, performance bonus, vacation pay
    en holiday bonus, thirteenth salary, christmas hamper
    de urlaubsgeld, weihnachtsgeld, bonus, dreizehntes monatsgehalt, prämie
    fr pécule de vacances, treizième mois, bonus, prime de fin d'année
    es paga extra, paga de vacaciones, bono, gratificación, aguinaldo
    pl trzynastka, premia, bonus, dodatek urlopowy
    tr ikramiye, prim, izin parası
    ar مكافأة, علاوة, الراتب الثالث عشر, بدل إجازة

    nl verlof, vrij nemen, vrije dagen, verlofdagen, vakantiedagen, vrijaf, congé
    nl vakantie opnemen, atv, verlofaanvraag, verlof aanvragen, verlof nemen, verlofdag
    nl verlofsaldo, snipperdag, snipperdagen, vrije dag, vrij krijgen, vakantiedag
    nl vakantiedagen opnemen, adv, adv-dagen, compensatiedag, opgenomen verlof, verlofregeling
    nl bijzonder verlof, familieverlof, kort verzuim, zorgverlof, sabbatical, tijdskrediet
    nl onbetaald verlof, rouwverlof, kraamverlof, calamiteitenverlof, verlofkaart
    nl compensatieverlof, educatief verlof, loopbaanonderbreking
    en leave, annual leave, days off, vacation, time off, holiday leave, pto, leave request
    en request leave, leave balance, leave days, unpaid leave, compassionate leave
    en bereavement leave, special leave, sabbatical, paid leave, carer's leave
    en holiday entitlement, holiday days, vacation days, carry over leave, personal day
    en emergency leave
    de urlaub, urlaubstage, freinehmen, freistellung
    fr congé, jours de congé, vacances
    es vacaciones, días libres, permiso laboral, licencia
    pl urlop, dni wolne, wziąć wolne
    tr izin, yıllık izin, tatil izni
    ar إجازة, عطلة, إجازة سنوية

    nl ziekmelden, ziek, ziekmelding, ziekteverlof, ziekteverzuim, ziek melden, arbeidsongeschikt
    nl meld ziek, meldt ziek, ziek zijn van werk, zieke werknemer, ziektebriefje, ziekenbriefje
    nl doktersbriefje, doktersattest, ziekteattest, medisch attest
    nl arbeidsongeschiktheidsverklaring, hersteld melden, betermelding, beter melden
    nl ziekteuitkering, ziektewet, ziektedag, ziektedagen, bedrijfsarts, arbodienst, controlearts
    nl ziekenfonds werk, re-integratie, burn-out, burnout, overspannen, langdurig ziek
    nl progressieve werkhervatting, afwezig wegens ziekte
    en sick leave, call in sick, sick, off sick, sickness absence, report sick, sick pay, sick day
    en sick note, doctor's note, medical certificate, unfit for work, fit note, long-term sick
    en occupational health, company doctor, burnout, burn-out, return to work, statutory sick pay
    en absenteeism
    de krankmelden, krank, arbeitsunfähig, krankschreibung
    fr arrêt maladie, malade, congé maladie, incapacité de travail
    es baja médica, enfermo, baja por enfermedad, incapacidad laboral
    pl zwolnienie lekarskie, l4, chory, chorobowe
    tr hastalık izni, rapor, hasta, iş göremezlik
    ar إجازة مرضية, مرض, عطلة مرضية, مريض

    nl zwangerschapsverlof, ouderschapsverlof, bevallingsverlof, geboorteverlof, moederschapsrust
    nl vaderschapsverlof, ouderschapsuren, zwangerschapsuitkering, bevallingsrust
    nl moederschapsverlof, moederschapsuitkering, geboorteverlofdagen, partnerverlof, kraamweek
    nl adoptieverlof, pleegzorgverlof, kolfverlof, kolfruimte, borstvoedingspauze
    nl zwangerschapsverlof aanvragen, zwangerschapsverlof ingaan, betaald ouderschapsverlof
    nl uitkering bij zwangerschap, terug na bevalling
    en maternity leave, parental leave, paternity leave, birth leave, maternity, paternity
    en maternity pay, paternity pay, shared parental leave, adoption leave
    en statutory maternity pay, pumping at work, breastfeeding break, baby leave
    en return from maternity
    de mutterschutz, elternzeit, elternurlaub, vaterschaftsurlaub
    fr congé maternité, congé parental, congé de paternité
    es baja por maternidad, permiso parental, baja por paternidad, permiso de maternidad
    pl urlop macierzyński, urlop rodzicielski, urlop ojcowski
    tr doğum izni, babalık izni, ebeveyn izni
    ar إجازة أمومة, إجازة والدية, إجازة أبوة

    nl ontslag, ontslaan, ontslagen, ontslag nemen, weggestuurd, ontslagbrief, afdanken
    nl werk opzeggen, ontslagvergoeding, ontslagen worden, ontsla, ontslagaanvraag, ontslagnemen
    nl nam ontslag, neem ontslag, opzegtermijn werk, opzegging werk
    nl arbeidsovereenkomst beëindigen, gedwongen ontslag, collectief ontslag, op staande voet
    nl ontslagvergunning, ontslagregeling, wegbezuinigd, wegbezuinigen, buitengegooid
    nl buitenvliegen, buitengezet, ontslagpremie, transitievergoeding, ontslagrecht
    nl vertrekregeling, ontslagprocedure, werkloos geworden, einde dienstverband, baanverlies
    nl brugpensioen, swt, reorganisatie, inkrimping, c4, vertrekpremie, stop met werken
    en dismissal, fire, resign, redundancy, laid off, notice of dismissal, sacked, laid-off
    en layoff, redundancy pay, severance, severance pay, notice period, resignation letter
    en unfair dismissal, termination of employment, made redundant, quit my job, handed in notice
    en job loss, instant dismissal
    de entlassung, kündigung, gekündigt, abfindung
    fr licenciement, démission, démissionner, renvoi
    es despido, despedir, dimisión, renuncia, dimitir
    pl zwolnienie, zwolnić, wypowiedzenie pracy, zwolniony
    tr işten çıkarma, istifa, kovulmak, işten çıkarılma
    ar فصل من العمل, استقالة, طرد, إقالة

    nl arbeidscontract, arbeidsovereenkomst, contract onbepaalde tijd, vast contract
    nl tijdelijk contract, vaste aanstelling, werkcontract, contractje, jaarcontract
    nl contract bepaalde tijd, contract van bepaalde duur, contract van onbepaalde duur
    nl contractverlenging werk, contractverlenging, proefcontract, nulurencontract
    nl nul-urencontract, oproepcontract, oproepkracht, flexcontract, min-maxcontract
    nl vast dienstverband, tijdelijke aanstelling, aanstelling, dienstbetrekking
    nl concurrentiebeding, contractduur werk, freelancecontract, dagcontract, weekcontract
    nl bediendecontract, tijdelijke baan, vast werk, contractloos
    en employment contract, work contract, permanent contract, temporary contract
    en contract of employment, fixed-term contract, fixed term contract, zero-hours contract
    en zero hours, contractor agreement, permanent job, permanent position, temp contract
    en non-compete, contract extension, job contract, terms of employment, contract renewal
    de arbeitsvertrag, unbefristet, befristet, festanstellung
    fr contrat de travail, cdi, cdd
    es contrato de trabajo, contrato indefinido, contrato temporal, contrato laboral
    pl umowa o pracę, umowa na czas określony, umowa zlecenie
    tr iş sözleşmesi, belirsiz süreli sözleşme, geçici sözleşme
    ar عقد عمل, عقد دائم, عقد مؤقت

    nl bijbaan, vakantiewerk, studentenjob, vakantiejob, bijverdienen, zaterdagbaan, studentenwerk
    nl bijverdienste, bijverdiend, verdien bij, klusje, klusjes voor jongeren, weekendjob
    nl weekendwerk, avondwerk, zomerbaantje, zomerjob, zomerwerk, vakantiebaan, krantenwijk
    nl jobstudent, studentencontract, studentenbaan, flexijob, flexi-job, scholierenwerk
    nl scholierenbaan, oppassen betaald, afwashulp, vakkenvuller, krantenbezorger, studentenuren
    nl bijklussen, klus bij, bijjob
    en side job, part-time job, student job, summer job, holiday job, side hustle, weekend job
    en evening job, saturday job, casual job, student work, paper round, babysitting job
    en part-time student job, seasonal job, second job, odd jobs, summer work
    de nebenjob, minijob, ferienjob, studentenjob, aushilfe
    fr job étudiant, petit boulot, job d'été, travail d'étudiant
    es trabajo de verano, empleo de estudiante, segundo empleo
    pl praca dorywcza, praca wakacyjna, praca dla studenta
    tr ek iş, yarı zamanlı iş, yaz işi
    ar عمل إضافي, عمل صيفي, عمل طلابي

    nl stage, stagiair, stageplaats, stagelopen, leerwerkplek, stageplek, stagebedrijf
    nl stagebegeleider, stagecontract, stageovereenkomst, stageverslag, stagevergoeding
    nl snuffelstage, meeloopdag, meeloopstage, bedrijfsstage, afstudeerstage, afstudeeropdracht
    nl meewerkstage, meelopen, loopt stage, liep stage, stage gelopen, leerling op de werkvloer
    nl traineeship, trainee, leerwerktraject, duaal leren, bbl, leercontract, stagementor
    nl kijkstage, stageperiode, stageopdracht
    en internship, intern, work placement, traineeship, trainee, apprenticeship, apprentice
    en shadowing, job shadowing, internship contract, internship allowance, graduate programme
    en placement supervisor, vocational training
    de praktikum, praktikant, praktikumsplatz
    fr stage, stagiaire, lieu de stage
    es prácticas, becario, pasantía
    pl staż, praktyka, stażysta, praktykant
    tr staj, stajyer
    ar تدريب, متدرب, تدريب مهني

    nl vrijwilliger, vrijwilligerswerk, onbetaald werk, meehelpen, helpen bij
    nl vrijwilligersvergoeding, vrijwilligersvacature, vrijwilligersbank, vrijwilligersorganisatie
    nl onbezoldigd, help mee, meegeholpen, hielp mee, helpende handen, handje helpen
    nl handje toesteken, buurtvrijwilliger, buddy worden, taalmaatje, mantelzorg, mantelzorger
    nl steentje bijdragen, onkostenvergoeding vrijwilliger, vog vrijwilliger, vrijwillige inzet
    nl inzetten voor anderen, bestuursvrijwilliger, collectant
    en volunteer, voluntary work, unpaid work, help out, volunteering opportunity, volunteer work
    en charity work, community work, give my time, carer, voluntary role, volunteer role
    en good cause, fundraising
    de ehrenamt, freiwilliger, freiwilligenarbeit, mithelfen
    fr bénévole, bénévolat, volontaire, volontariat
    es voluntario, trabajo voluntario
    pl wolontariusz, wolontariat, praca społeczna
    tr gönüllü, gönüllülük, gönüllü çalışma
    ar متطوع, تطوع, عمل تطوعي

    nl uitzendbureau, interim, uitzendkracht, interimkantoor, uitzendwerk, detachering
    nl interimwerk, uitzendkantoor, interimmer, interimjob, interimbureau, interimkracht
    nl uitzendbaan, uitzendcontract, wervingsbureau, tijdelijk werk, gedetacheerd
    nl detacheringsbureau, flexwerk, flexwerker, flexkracht, payroll, payrollbedrijf
    nl dagcontracten interim, inleenkracht, inlener, invalkracht, invaller
    en temp agency, employment agency, temporary worker, staffing agency, temp work, temping
    en temp job, temporary work, temporary staff, recruitment agency, staffing, agency work
    en agency worker, seconded, cover shift, day labour
    de zeitarbeit, zeitarbeitsfirma, leiharbeit, personalvermittlung
    fr intérim, agence d'intérim, intérimaire
    es empresa de trabajo temporal, trabajo temporal, ett
    pl agencja pracy tymczasowej, pracownik tymczasowy, agencja zatrudnienia
    tr geçici iş bürosu, geçici işçi, istihdam bürosu
    ar وكالة توظيف, عمل مؤقت, مكتب تشغيل

    nl werktijden, werkuren, werkrooster, rooster, dienst, uurrooster, ploegendienst, shift
    nl dienstrooster, roosterwijziging, ochtenddienst, avonddienst, nachtdienst, weekenddienst
    nl vroege shift, late shift, vroege dienst, late dienst, nachtwerk, nachtploeg, ochtendploeg
    nl ploegenarbeid, werkdagen, werkdag, arbeidsduur, arbeidstijd, uurschema, glijdende uren
    nl flexibele uren, flexuren, pauze, koffiepauze, dienst ruilen, shift ruilen, dienst wisselen
    nl prikklok, inklokken, uitklokken, klok in, tijdsregistratie, urenregistratie, urenbriefje
    nl beschikbaarheid doorgeven, werkweek, weekrooster
    en working hours, shift, work schedule, roster, rota, timetable of shifts, shift work
    en night shift, early shift, late shift, day shift, shift pattern, swap shifts, clock in
    en clock out, timesheet, time sheet, break time, flexitime, flexible hours, working week
    en workday, lunch break at work, nine to five, on call
    de arbeitszeit, schicht, dienstplan
    fr horaire de travail, heures de travail, équipe, planning
    es horario laboral, jornada laboral, turno
    pl godziny pracy, zmiana, grafik, czas pracy
    tr mesai, vardiya, çalışma saatleri, iş saatleri
    ar ساعات العمل, وردية, دوام, جدول العمل

    nl overuren, overwerk, meeruren, extra uren, overwerkvergoeding, overwerktoeslag
    nl overurentoeslag, meerwerk uren, toeslag overwerk, extra diensten, extra gewerkte uren
    nl toeslaguren, recupuren, recup, recuperatie, inhaalrust, inhaaluren, compensatie-uren
    nl compenseren uren, tijd voor tijd, onregelmatigheidstoeslag, weekendtoeslag, nachttoeslag
    nl plusuren, urenoverschot
    en overtime, extra hours, work overtime, overtime pay, overtime rate, work late, extra shift
    en time off in lieu, comp time, unsocial hours, night allowance, weekend supplement
    en double time, time and a half
    de überstunden, mehrarbeit
    fr heures supplémentaires, heure sup
    es horas extra, horas extraordinarias
    pl nadgodziny, praca w nadgodzinach
    tr fazla mesai, mesaiye kalmak
    ar ساعات إضافية, عمل إضافي, وقت إضافي

    nl thuiswerken, telewerken, op afstand werken, remote, hybride werken, werkt thuis
    nl thuiswerkdag, thuiswerkdagen, thuiswerkplek, thuiswerker, thuiskantoor, thuiswerkvergoeding
    nl thuiswerkbeleid, vanuit huis werken, telewerkvergoeding, telewerker
    nl plaatsonafhankelijk werken, werken vanuit huis, thuiswerkverzoek, thuisbureau, homeoffice
    nl home office, thuisjob
    en work from home, remote work, home office, telework, wfh, remotely, hybrid work, home worker
    en home working, remote job, remote worker, work remotely, telecommute, home-working allowance
    en flexible working
    de homeoffice, heimarbeit, telearbeit, von zuhause arbeiten
    fr télétravail, travailler à distance, travail à domicile
    es teletrabajo, trabajo a distancia, trabajar desde casa
    pl praca zdalna, telepraca, praca z domu
    tr evden çalışma, uzaktan çalışma
    ar العمل عن بعد, العمل من المنزل

    nl parttime, deeltijd, halftijds, parttimer, halve dagen, part-time, parttimebaan
    nl parttime baan, deeltijdbaan, deeltijdwerk, deeltijdse, halftijdse, deeltijdcontract
    nl parttime werken, vier vijfde, viervijfde, 4/5, 80 procent, minder uren, minder uren werken
    nl deeltijdwerker, ouderschapsuren deeltijd, vierdaagse werkweek, vierdagenweek
    nl arbeidsduurvermindering, uren verminderen, 24 uur per week, 20 uur per week
    nl werkdagen verminderen, halve baan, halftime, halftijdse job, contracturen verminderen
    en part-time, part time, half-time, reduced hours, part-time work, part-time job, fewer hours
    en halftime, half days, job share, four-day week, reduce my hours, reduced schedule
    en 20 hours a week, three-day week
    de teilzeit, halbtags, teilzeitarbeit
    fr temps partiel, mi-temps
    es tiempo parcial, media jornada, a tiempo parcial
    pl niepełny etat, pół etatu, część etatu
    tr yarı zamanlı, part-time, kısmi süreli
    ar دوام جزئي, عمل جزئي

    nl voltijd, fulltime, hele week, fulltimer, volledige betrekking, full-time, fulltime werken
    nl voltijdse, voltijdse baan, voltijdse job, voltijdbaan, voltijdwerk, fulltimebaan
    nl fulltime baan, volletijds, volle werkweek, volledige werkweek, veertig uur, 40 uur, 38 uur
    nl veertigurige werkweek, 36 uur, volle week, veertig uur per week, 38-urenweek
    nl veertigurenweek, vijf dagen per week, volle dagen, 100 procent werken, voltijdcontract
    en full-time, full time, whole week, full-time job, full-time work, full time job, forty hours
    en 40 hours, full working week, five days a week, full week, whole week work
    en full-time position, full hours
    de vollzeit, ganztags
    fr temps plein, plein temps
    es tiempo completo, jornada completa
    pl pełny etat, cały etat
    tr tam zamanlı, full-time
    ar دوام كامل, عمل بدوام كامل

    nl zzp, zzp'er, zelfstandig, freelancer, eenmanszaak, eigen bedrijf, freelance
    nl zelfstandig ondernemer, zelfstandige in bijberoep, bijberoep, zelfstandig in hoofdberoep
    nl hoofdberoep, freelancen, freelancet, freelance opdracht, ondernemer, onderneming
    nl ondernemerschap, startende ondernemer, eenmanszaak oprichten, eigen zaak, bedrijfje
    nl vennootschap, bv oprichten, kvk, kvk-inschrijving, ondernemingsnummer, kbo, zaak starten
    nl bijklussen als zelfstandige, uurtarief zzp, zzp-opdracht, vrij beroep
    nl zelfstandigenverzekering, startersaftrek, zelfstandigenaftrek, btw als zzp'er, zzp-tarief
    nl schijnzelfstandigheid, facturen sturen als zzp'er
    en self-employed, freelancer, sole trader, own business, self employed, entrepreneur
    en entrepreneurship, startup, start-up, start a business, sole proprietor, sole proprietorship
    en own company, independent contractor, limited company, register a business
    en company registration, small business, gig worker
    de selbstständig, freiberufler, freelancer, gewerbe, einzelunternehmer
    fr indépendant, freelance, travailleur indépendant, auto-entrepreneur
    es autónomo, freelance, por cuenta propia, trabajador independiente
    pl samozatrudniony, freelancer, działalność gospodarcza, własna firma
    tr serbest çalışan, serbest meslek, kendi işi, freelance
    ar عمل حر, مستقل, صاحب عمل حر

    nl reiskostenvergoeding, reiskosten, kilometervergoeding, woon-werkverkeer
    nl verplaatsingsvergoeding, reisvergoeding, vervoerskosten, vervoersvergoeding, kilometergeld
    nl kilometers declareren, fietsvergoeding, fietsplan, fietslease, leasefiets, ov-vergoeding
    nl abonnement trein werkgever, tussenkomst vervoer, tussenkomst woon-werk, verplaatsingskosten
    nl benzinevergoeding, benzinegeld, parkeerkosten werk, autovergoeding, mobiliteitsbudget
    nl mobiliteitsvergoeding, woon-werkvergoeding, woon-werkkilometers, woonwerkverkeer, woon-werk
    nl reisuren, kilometerregistratie, kilometertarief, verhuiskosten werkgever, reisdeclaratie
    nl reistijdvergoeding, dagelijkse rit naar werk, abonnementskosten ov, fietskilometers
    en travel allowance, travel expenses, commuting costs, mileage allowance, commute
    en commuting allowance, mileage rate, travel cost, travel reimbursement, petrol money
    en fuel allowance, bike allowance, cycle to work scheme, travelcard from work, per mile
    en season ticket loan, journey to work, commuter benefits
    de fahrtkosten, fahrtkostenzuschuss, kilometergeld, pendlerpauschale
    fr frais de déplacement, indemnité kilométrique, frais de transport
    es gastos de desplazamiento, dietas, kilometraje
    pl zwrot kosztów dojazdu, kilometrówka, koszty dojazdu
    tr yol parası, yol ücreti, ulaşım yardımı
    ar بدل سفر, بدل مواصلات, نفقات التنقل

    nl onkosten, declareren, declaratie, onkostennota, kosten indienen, kosten vergoed krijgen
    nl onkostenvergoeding, onkostendeclaratie, onkostenformulier, declaratieformulier, kostennota
    nl nota indienen werk, onkosten indienen, bonnetje inleveren, bonnetjes declareren
    nl kostenvergoeding, kosten terugvragen, kosten inbrengen, voorgeschoten, voorschieten
    nl schoot voor, dagvergoeding, verblijfsvergoeding, diner zakelijk, zakelijke kosten
    nl beroepskosten, bedrijfskosten, representatiekosten, uitgaven werk, maaltijdvergoeding
    nl maaltijdcheque, maaltijdcheques, ecocheques, ecocheque, zakelijke kaart
    nl declaratie indienen, onkostenregeling, studiekosten werk
    en expenses, expense claim, claim expenses, reimburse expenses, expense report, expense form
    en expense reimbursement, out-of-pocket, out of pocket, receipts for work, submit expenses
    en submit receipts, business expenses, company card, per diem, meal vouchers, meal allowance
    en subsistence allowance, expense policy, advance expenses, put in a claim
    en claims for expenses, incurred costs
    de spesen, auslagen, spesenabrechnung, auslagenerstattung
    fr frais professionnels, note de frais, défraiement
    es gastos, reembolso de gastos, nota de gastos
    pl rozliczenie kosztów, wydatki służbowe, rozliczyć wydatki
    tr masraf, masraf beyanı, harcırah
    ar نفقات, مصاريف, استرداد المصاريف

    nl kinderopvang, crèche, kinderdagverblijf, dagopvang, bso, buitenschoolse opvang
    nl naschoolse opvang, gastouder, kinderopvangplek, opvang, opvangplek, opvangplaats, kdv
    nl peuterspeelzaal, peutergroep, babygroep, onthaalmoeder, onthaalouder, onthaalgezin
    nl dagmoeder, kinderoppas, oppasser, babysit, babysitter, nanny, au pair, gastouderopvang
    nl voorschoolse opvang, tussenschoolse opvang, naschoolse, naschool, opvangtoeslag
    nl kinderopvangtoeslag, opvangkosten, opvanguren, opvangdag, ruildag, opvangdagen
    nl kleuteropvang, vakantieopvang, buitenschoolse, opvangtarief, wachtlijst crèche
    nl inschrijven crèche, wennen op de opvang, wenperiode, opvangattest, kinderverzorgster
    nl kindbegeleider, leidster crèche, flexibele opvang, zieke kinderopvang, speelpleinwerking
    nl opvanglocatie, verlengde opvang, avondopvang, vakantiekamp, kidsclub
    en childcare, daycare, day care, nursery, after-school care, kindergarten, creche, child care
    en childminder, babysitter, babysit, nanny, au pair, preschool, pre-school, playgroup
    en toddler group, daycare centre, crèches, after school club, breakfast club, holiday club
    en wraparound care, childcare vouchers, childcare costs, childcare place, waiting list nursery
    en early years, day nursery, childcare allowance, kids club
    de kita, kinderbetreuung, krippe, hort, tagesmutter, kindergarten
    fr crèche, garde d'enfants, garderie, accueil extrascolaire
    es guardería, cuidado de niños, ludoteca, escuela infantil
    pl żłobek, przedszkole, opieka nad dziećmi, świetlica
    tr kreş, çocuk bakımı, anaokulu
    ar حضانة, رعاية الأطفال, روضة

    nl opleiding werk, bijscholing, omscholing, training op het werk, loopbaanbegeleiding
    nl loopbaancoach, opleidingscheque, opleidingsbudget, leerbudget, cursusaanbod werk
    nl beroepsopleiding, herscholing, zij-instromer, zij-instroom, nascholing
    nl persoonlijke ontwikkeling, ontwikkelgesprek
    en retraining, upskilling, professional development, reskill, career change, career coach
    en vocational training, on-the-job training, learning budget, training budget
    en further training, career guidance
    de weiterbildung, fortbildung, umschulung, schulung, berufliche weiterbildung
    fr formation continue, reconversion, recyclage professionnel, perfectionnement
    fr formation professionnelle
    es formación continua, reciclaje profesional, recualificación, formación profesional
    pl szkolenie zawodowe, przekwalifikowanie, dokształcanie, rozwój zawodowy
    tr mesleki eğitim, yeniden eğitim, hizmet içi eğitim, kariyer danışmanlığı
    ar تدريب مهني, إعادة تأهيل, تطوير مهني, تعليم مستمر

    nl pesten op het werk, ongewenst gedrag, vertrouwenspersoon, werkdruk, werkstress
    nl arbeidsconflict, grensoverschrijdend gedrag, intimidatie, discriminatie op werk
    nl conflict op werk, ruzie op het werk, pestgedrag, ongelijke behandeling, werksfeer
    nl preventieadviseur, integriteitsmelding
    en workplace bullying, harassment, workload, work stress, confidential adviser
    en discrimination at work, conflict at work, hostile environment, grievance, misconduct
    en toxic workplace
    de mobbing, belästigung, arbeitsbelastung, vertrauensperson, konflikt am arbeitsplatz
    de diskriminierung
    fr harcèlement, mobbing, charge de travail, personne de confiance, conflit au travail
    fr discrimination
    es acoso laboral, carga de trabajo, estrés laboral, discriminación, conflicto laboral
    pl mobbing, molestowanie, stres w pracy, obciążenie pracą, dyskryminacja
    tr mobbing, iş stresi, taciz, iş yükü, ayrımcılık
    ar تنمر في العمل, تحرش, ضغط العمل, تمييز

    nl evaluatiegesprek, functioneringsgesprek, beoordelingsgesprek, jaargesprek, promotie op werk
    nl functiewaardering, bevordering, functieschaal, doelstellingen werk, planningsgesprek
    nl loopbaangesprek, functieprofiel
    en performance review, appraisal, promotion at work, evaluation meeting, annual review
    en career step, one-on-one with manager, performance evaluation
    de mitarbeitergespräch, beurteilung, beförderung, leistungsbeurteilung, zielvereinbarung
    fr entretien annuel, promotion interne, entretien d'évaluation, avancement
    es evaluación de desempeño, ascenso, entrevista anual, evaluación
    pl ocena pracownicza, rozmowa oceniająca, awans, ocena roczna
    tr performans değerlendirme, terfi, değerlendirme görüşmesi
    ar تقييم الأداء, ترقية وظيفية, مقابلة التقييم

    nl arbeidsongeval, werkongeval, bedrijfsongeval, ongeval op het werk, beroepsziekte
    nl werkongeluk, veiligheid op het werk, veiligheidsschoenen, beschermende kleding, arbo
    nl arboregels, risico's op het werk, helm op werf, ehbo'er, bhv, bhv'er, preventie op het werk
    en work accident, workplace accident, workplace injury, occupational disease, safety at work
    en safety shoes, protective gear, health and safety, injured at work
    de arbeitsunfall, berufskrankheit, arbeitsschutz, arbeitssicherheit, sicherheitsschuhe
    fr accident du travail, maladie professionnelle, sécurité au travail, chaussures de sécurité
    es accidente laboral, enfermedad profesional, seguridad en el trabajo, accidente de trabajo
    pl wypadek przy pracy, choroba zawodowa, bhp, bezpieczeństwo pracy
    tr iş kazası, meslek hastalığı, iş güvenliği
    ar حادث عمل, إصابة عمل, مرض مهني, السلامة المهنية
    """
}
