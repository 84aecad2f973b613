extension Meanings {
  static let government = """
    nl gemeente, gemeentehuis, stadhuis, stadskantoor, gemeentebestuur, stadsbestuur, burgerzaken
    nl gemeenteloket, gemeentelijk, gemeentelijke dienst, gemeenteambtenaar, stadsloket
    nl stadsdienst, dienst bevolking, bevolkingsdienst, dienst burgerzaken, stadswinkel
    nl publieksbalie, publiekszaken, gemeentebalie, gemeentewinkel, burgemeester, wethouder
    nl schepen, schepencollege, gemeenteraad, raadslid, deelgemeente, stadsdeelkantoor
    nl districtshuis, gemeentesecretaris, burgerloket, raadsvergadering, provinciehuis
    nl bevolkingsregister, brp
    en municipality, city hall, town hall, council, local authority, local council, city council
    en town council, mayor, councillor, alderman, civic centre, municipal office, civil registry
    en registry office, council office, borough, parish council, council meeting
    de gemeinde, rathaus, stadtverwaltung, bürgeramt, kommune
    fr commune, mairie, hôtel de ville, maison communale, municipalité
    es ayuntamiento, municipio, alcaldía, municipalidad
    pl gmina, urząd miasta, ratusz, urząd gminy
    tr belediye, belediye binası, yerel yönetim
    ar بلدية, مجلس المدينة, دار البلدية

    nl overheid, instantie, overheidsdienst, autoriteit, rijksoverheid, openbaar bestuur
    nl ambtenarij, bestuur, de staat, ministerie, minister, regering, federale overheid
    nl vlaamse overheid, rijksdienst, overheidsinstantie, overheidsinstelling, provincie
    nl waterschap, parlement, tweede kamer, departement, agentschap, openbare dienst
    nl overheidswebsite, overheidsbrief, digid, eherkenning, mijnoverheid, berichtenbox, ebox
    en government, authority, public authority, administration, public service, agency, ministry
    en minister, civil servant, civil service, the state, parliament, federal government
    en central government, public body, government office, regulator
    de behörde, regierung, amt, verwaltung, staat
    fr autorité, gouvernement, administration, service public
    es gobierno, autoridad, administración, organismo público
    pl urząd, władze, rząd, administracja
    tr devlet, hükümet, resmi kurum, makam
    ar حكومة, سلطة, إدارة, جهة حكومية

    nl paspoort, reispas, reisdocument, internationaal paspoort, pas verlopen, paspoort verlopen
    nl noodpaspoort, spoedpaspoort, spoedprocedure paspoort, tweede paspoort, zakenpaspoort
    nl kinderpaspoort, kinderpas, kids-id, laissez-passer, nooddocument, paspoortaanvraag
    nl paspoortfoto, vingerafdruk, pasfoto
    en passport, travel document, travel papers, emergency passport, child passport
    en passport photo, passport renewal, renew passport, second passport, fingerprints
    en passport expired, emergency travel document
    de reisepass, pass, reisedokument
    fr passeport, document de voyage
    es pasaporte, documento de viaje
    pl paszport, dokument podróży
    tr pasaport, seyahat belgesi
    ar جواز سفر, جواز, وثيقة سفر

    nl rijbewijs, rijbevoegdheid, roze kaartje, rijbewijs verlengen, rijbewijs omwisselen
    nl omwisseling rijbewijs, buitenlands rijbewijs, internationaal rijbewijs, voorlopig rijbewijs
    nl rijexamen, theorie-examen, rijles, rijlessen, rijschool, rijvaardigheid
    nl rijvaardigheidsbewijs, rijverbod, rijgeschiktheid, rijgeschiktheidsattest
    nl gezondheidsverklaring, ontzegging rijbevoegdheid, cbr, examencentrum, begeleid rijden
    nl bromfietsrijbewijs, vrachtwagenrijbewijs, rijbewijspasje, puntenrijbewijs
    en driving licence, driver's license, driving license, driver's licence, driving test
    en theory test, provisional licence, learner driver, driving lessons, driving school
    en exchange licence, international driving permit, driving ban, disqualified from driving
    en foreign licence, renew licence, learner permit, medical fitness to drive
    de führerschein, fahrerlaubnis
    fr permis de conduire, permis
    es carné de conducir, permiso de conducir, licencia de conducir
    pl prawo jazdy
    tr ehliyet, sürücü belgesi
    ar رخصة قيادة, رخصة سياقة

    nl vergunning, ontheffing, licentie, omgevingsvergunning, toelating, vergund
    nl machtiging van gemeente, bouwvergunning, omgevingsloket, bestemmingsplan
    nl ruimtelijke ordening, stedenbouw, stedenbouwkundige vergunning, terrasvergunning
    nl horecavergunning, drankvergunning, evenementenvergunning, kapvergunning, uitritvergunning
    nl sloopvergunning, sloopmelding, meldingsplicht, vergunningplichtig, vergunningsplichtig
    nl vergunningvrij, vergunningsvrij, gedoogbeschikking, inrijvergunning, exploitatievergunning
    nl welstand, welstandscommissie, standplaatsvergunning
    en permit, licence, license, planning permission, authorisation, exemption, building permit
    en building permission, planning consent, planning application, zoning, zoning plan
    en building regulations, alcohol licence, liquor licence, event permit, skip permit
    en premises licence, permission to build, listed building consent
    de genehmigung, erlaubnis, lizenz, ausnahmegenehmigung, bewilligung
    fr permis, autorisation, licence, dérogation
    es permiso, licencia, autorización
    pl pozwolenie, zezwolenie, licencja, koncesja
    tr ruhsat, izin belgesi, lisans
    ar رخصة, تصريح, ترخيص

    nl aanvragen, verzoek indienen, vroeg aan, verzoek, request, vraag aan, ingediend
    nl aanvraagformulier, aanvrager, aanvraagprocedure, verzoekschrift, verzocht, aan te vragen
    nl in te dienen, online aanvragen, heraanvragen, digitaal aanvragen
    en apply, application, request, apply for, application form, apply online, submit application
    en put in for, lodge application
    de beantragen, antrag, anfordern, antrag stellen
    fr demander, solliciter, faire une demande
    es solicitar, solicitud, pedir, tramitar
    pl wniosek, złożyć wniosek, wnioskować, ubiegać się
    tr başvurmak, başvuru, talep, talep etmek
    ar تقديم طلب, طلب رسمي, تقدم بطلب

    nl aanvraag status, stand van zaken, status, hoe ver is, behandeling, doorlooptijd
    nl behandeltijd, status aanvraag, aanvraag volgen, dossier, dossiernummer, zaaknummer
    nl behandeltermijn, beslistermijn, beslissingstermijn, verwerkingstijd, in behandeling
    nl ontvangstbevestiging aanvraag, stavaza, statusupdate, wachttermijn, dossierbeheerder
    nl afhandeltermijn, in behandeling genomen
    en status, application status, progress, processing time, case number, case status, pending
    en being processed, track my application, file number, under review, case handler
    en decision deadline, turnaround time
    de status, stand, bearbeitungsstand, bearbeitungszeit, bearbeitungsdauer
    fr statut, état de la demande, avancement, délai de traitement
    es estado, estado de la solicitud, tiempo de tramitación
    pl status, stan sprawy, czas rozpatrzenia
    tr durum, başvuru durumu, işlem süresi
    ar حالة الطلب, مدة المعالجة, متابعة الطلب

    nl afgewezen, afwijzing, weigering, afkeuren, negatief besluit, afwijzingsbrief
    nl niet toegekend, niet goedgekeurd, niet ontvankelijk, onontvankelijk, buiten behandeling
    nl buiten behandeling gesteld, geen recht op, niet in aanmerking, verworpen, ongegrond
    nl nul op rekest, weigeringsbrief, weigeringsbeslissing, afgekeurde aanvraag
    en rejected, refused, denied, turned down, declined, rejected application, unsuccessful
    en not approved, not granted, disallowed, not eligible, application failed, knocked back
    en rejection letter
    de abgelehnt, ablehnung, verweigert, absage
    fr refusé, rejeté
    es rechazado, denegado
    pl odrzucony, odmowa, odmówiono, odrzucenie
    tr reddedildi, ret, red, geri çevrildi
    ar مرفوض, رفض, تم رفض

    nl besluit, beslissing, beschikking, uitspraak, verdict, beslist, gemeentebesluit
    nl raadsbesluit, verordening, toekenning, toegekend, toekenningsbrief, vonnis, collegebesluit
    nl beslissingsbrief, bekendmaking, definitieve beslissing, voorlopige beschikking
    nl bindend advies
    en decision, ruling, official decision, decree, decide, verdict, outcome
    en outcome of application, judgment, judgement, decision letter, bylaw, notice of decision
    de entscheidung, bescheid, beschluss
    fr décision, arrêté, jugement
    es decisión, resolución, fallo
    pl decyzja, postanowienie, orzeczenie
    tr karar, resmi karar, hüküm
    ar قرار, حكم

    nl bezwaar, bezwaarschrift, beroep, beroepschrift, bezwaar maken, in beroep gaan, niet eens
    nl betwisten, aanvechten, bezwaarprocedure, bezwaartermijn, bezwaarbrief, bezwaarformulier
    nl bezwaar indienen, bezwaar aantekenen, hoger beroep, cassatie, beroep aantekenen
    nl beroep instellen, bezwaarcommissie, rechtbank, rechter, raad van state, herziening
    nl herzieningsverzoek, heroverwegen, verzet aantekenen, verweer, verweerschrift, zienswijze
    nl protest aantekenen, openbaar onderzoek
    en objection, appeal, dispute decision, contest, lodge an appeal, notice of objection
    en appeal deadline, letter of objection, challenge decision, tribunal, reconsider
    en reconsideration, review decision, mandatory reconsideration, overturn, disagree
    de widerspruch, einspruch, beschwerde einlegen, berufung, anfechten
    fr recours, réclamation, contester, faire appel, objection
    es recurso, apelación, recurrir, alegación, impugnar
    pl odwołanie, sprzeciw, odwołać się, zaskarżyć
    tr itiraz, itiraz etmek, temyiz
    ar اعتراض, طعن, استئناف, تظلم

    nl belasting, fiscus, belastingdienst, taks, heffing, aanslag, belastingaanslag
    nl gemeentebelasting, gemeentelijke belastingen, afvalstoffenheffing, rioolheffing
    nl onroerendezaakbelasting, ozb, onroerende voorheffing, kadastraal inkomen, woz, woz-waarde
    nl waterschapsbelasting, hondenbelasting, toeristenbelasting, wegenbelasting
    nl verkeersbelasting, motorrijtuigenbelasting, erfbelasting, successierechten, schenkbelasting
    nl registratierechten, precario, leges, retributie, provinciebelasting, aanslagbiljet
    nl belastingbiljet, voorlopige aanslag, belastingschuld, belastingplichtig, huisvuilbelasting
    nl kwijtschelding, milieuheffing, blauwe envelop, vermogensbelasting, bedrijfsvoorheffing
    nl voorheffing
    en tax, levy, tax office, tax authority, duty, council tax, property tax, local tax
    en municipal tax, road tax, vehicle tax, inheritance tax, gift tax, waste tax, property value
    en taxpayer, taxable, tax bill, tax assessment, tax debt, tourist tax, tax exemption, tax band
    en remission of tax
    de steuer, finanzamt, abgabe, steuerbescheid
    fr impôt, taxe, fisc, contribution
    es impuesto, tasa, hacienda, tributo
    pl podatek, podatki, urząd skarbowy, opłata skarbowa
    tr vergi, vergi dairesi, harç
    ar ضريبة, ضرائب, مصلحة الضرائب

    nl belastingaangifte, aangifte, aangifte doen, belastingbrief, inkomstenbelasting
    nl personenbelasting, aangifteformulier, aangifte inkomstenbelasting, tax-on-web
    nl belastingformulier, jaaropgave, jaaropgaaf, fiscale fiche, loonfiche, box 1, box 3
    nl voorafingevulde aangifte, vooringevulde aangifte, vooraf ingevuld, aangifte invullen
    nl aangifte indienen, aangiftebiljet, aangiftetermijn, belastingteruggaaf, belastingteruggave
    nl voorlopige teruggaaf, fiscale partner, belastingschijf, belastbaar inkomen
    nl bruto jaarinkomen, zitdag, invulhulp, toeslagpartner
    en tax return, tax declaration, income tax, file taxes, self assessment, tax form
    en income statement, annual income, taxable income, tax bracket, tax refund, tax code
    en payslip summary, file return, filing deadline, annual statement, tax year
    en pre-filled return
    de steuererklärung, einkommensteuer, einkommensteuererklärung
    fr déclaration d'impôts, déclaration fiscale, impôt sur le revenu
    es declaración de la renta, declaración de impuestos, impuesto sobre la renta
    pl zeznanie podatkowe, pit, rozliczenie podatkowe, podatek dochodowy
    tr vergi beyannamesi, gelir vergisi
    ar إقرار ضريبي, ضريبة الدخل, التصريح الضريبي

    nl aftrekbaar, aftrekpost, fiscaal aftrekbaar, belastingvoordeel, van belasting aftrekken
    nl hypotheekrenteaftrek, renteaftrek, giftenaftrek, fiscaal attest, fiscaal voordeel
    nl belastingvermindering, belastingkorting, heffingskorting, loonheffingskorting
    nl arbeidskorting, beroepskosten, forfaitaire kosten, belastingvrij, belastingvrije som
    nl onbelast, zorgkosten aftrekken, aftrekbeperking, bedrijfskosten aftrekken
    nl dienstencheques aftrekken, fiscaal
    en tax deductible, deductible expense, tax relief, tax credit, write off, deductions, tax free
    en tax-free, tax-free allowance, personal allowance, tax break, tax benefit, tax certificate
    en mortgage interest relief, gift aid, business expenses, allowable expenses
    de absetzbar, steuerlich absetzbar, abzugsfähig, von der steuer absetzen
    fr déductible, déduction fiscale, avantage fiscal
    es deducible, deducción fiscal, desgravar
    pl odliczenie, ulga podatkowa, odliczyć od podatku
    tr vergiden düşmek, vergi indirimi, vergi muafiyeti
    ar قابل للخصم الضريبي, خصم ضريبي, إعفاء ضريبي

    nl uitkering, bijstand, leefloon, steun, sociale uitkering, bijstandsuitkering, steuntrekken
    nl uitkeringsgerechtigd, bijstandsgerechtigd, participatiewet, ocmw, sociale dienst
    nl sociale zaken, maatschappelijk werk, maatschappelijk werker, invaliditeitsuitkering
    nl arbeidsongeschikt, arbeidsongeschiktheidsuitkering, ziekte-uitkering, ziektewet, wia
    nl wajong, wao, ziekengeld, mutualiteit, inkomensgarantie, inkomensondersteuning
    nl bijzondere bijstand, minimumloon, minimuminkomen, laag inkomen, steuntrekker
    nl schuldhulpverlening, schuldhulp, voedselbank, inkomensvervangende tegemoetkoming
    nl uitkeringsspecificatie
    en benefit, welfare, social security, income support, dole, universal credit, income benefit
    en sickness benefit, disability benefit, incapacity benefit, jobseekers, hardship fund
    en social worker, welfare payment, social welfare, social services, low income, food bank
    en debt advice, invalidity, basic income, minimum income
    de sozialhilfe, sozialleistung, bürgergeld, grundsicherung, leistungen
    fr allocation, prestations sociales, aide sociale, revenu d'intégration
    es prestación, subsidio, ayuda social, prestación social
    pl zasiłek, świadczenie, pomoc społeczna, świadczenia
    tr sosyal yardım, ödenek, devlet yardımı
    ar إعانة, مساعدة اجتماعية, إعانات

    nl werkloosheidsuitkering, werkloos, ww-uitkering, zonder werk, stempelen, dop, ww
    nl werkzoekend, dopgeld, stempelgeld, stempelkaart, uwv, rva, vdab, jobzoeker
    nl inschrijven als werkzoekende, tijdelijke werkloosheid, technische werkloosheid
    nl inschakelingsuitkering, wachtuitkering, werkloze, sollicitatieplicht, ww aanvragen
    nl wachtgeld, arbeidsbureau, jobverlies
    en unemployment benefit, unemployed, jobless, out of work, jobseeker, job seeker
    en jobseeker's allowance, unemployment insurance, unemployment office, job centre, redundancy
    en made redundant, laid off, sign on, between jobs
    de arbeitslosengeld, arbeitslos
    fr allocation de chômage, chômage, chômeur, sans emploi
    es prestación por desempleo, desempleo, paro, desempleado
    pl zasiłek dla bezrobotnych, bezrobotny, bezrobocie
    tr işsizlik maaşı, işsiz, işsizlik
    ar إعانة البطالة, عاطل, بطالة

    nl toeslag, subsidie, tegemoetkoming, premie, financiële steun, bijdrage, toelage
    nl steunmaatregel, subsidieaanvraag, premieaanvraag, toeslagen, zorgtoeslag, kindtoeslag
    nl renovatiepremie, verbouwpremie, isolatiepremie, isolatiesubsidie, energiepremie
    nl energietoeslag, fietspremie, aankooppremie, subsidiëren, financiële tegemoetkoming
    nl steunpremie, verhoogde tegemoetkoming, sociaal tarief, minimaregeling, stadspas, kansenpas
    nl kortingspas, steunfonds, energiesubsidie, toeslag stopzetten, voorschot toeslag
    en subsidy, allowance, grant, financial aid, financial support, premium subsidy, energy grant
    en home improvement grant, insulation grant, rebate, cost of living payment, support payment
    en government support, subsidised, hardship payment, council tax reduction
    de zuschuss, förderung, subvention, beihilfe, zulage
    fr subvention, subside, prime, aide financière
    es subvención, ayuda, subsidio, ayuda económica
    pl dotacja, dopłata, dofinansowanie, subwencja
    tr sübvansiyon, hibe, destek, mali destek
    ar دعم, منحة, إعانة مالية

    nl kinderbijslag, groeipakket, kindgeld, kindgebonden budget, kinderopvangtoeslag, kindergeld
    nl kinderbijslagen, kindertoeslag, startbedrag, kraamgeld, geboortepremie, schoolbonus
    nl kinderbijslagfonds, kindgebonden, kinderkorting, wezenbijslag, alleenstaande ouder
    nl eenoudergezin, kinderalimentatie, adoptiepremie, sociale toeslag kind
    en child benefit, family allowance, child allowance, child support, child tax credit
    en birth grant, maternity grant, baby bonus, single parent, single-parent family
    en childcare benefit
    de kindergeld, familienbeihilfe, kinderzuschlag
    fr allocations familiales
    es ayuda por hijo, prestación por hijo, asignación familiar
    pl zasiłek rodzinny, świadczenie na dziecko
    tr çocuk parası, çocuk yardımı
    ar إعانة الأطفال, علاوة الأبناء, مساعدات عائلية

    nl pensioen, aow, ouderdomspensioen, met pensioen, gepensioneerd, pensionering
    nl pensioenleeftijd, pensioengerechtigd, vervroegd pensioen, brugpensioen, vut, prepensioen
    nl overlevingspensioen, weduwepensioen, nabestaandenpensioen, weduwe, weduwnaar
    nl pensioenaanvraag, pensioenopbouw, pensioenfonds, pensioenoverzicht, pensioenbedrag
    nl pensioenuitkering, pensioensparen, aow-leeftijd, rustpensioen, ouderenpensioen, pensionado
    nl wettelijk pensioen, aanvullend pensioen, swt, groepsverzekering, pensioenfiche
    nl aow-uitkering, pensioendatum, landingsbaan
    en pension, retirement, state pension, pension age, retirement age, early retirement
    en pension fund, pension statement, widow's pension, survivor's pension, workplace pension
    en private pension, retirees, widow, oap
    de rente, pension, ruhestand, rentner, altersrente
    fr pension, retraite, pension de retraite
    es pensión, jubilación
    pl emerytura, emeryt, renta
    tr emekli maaşı, emeklilik, emekli
    ar معاش, تقاعد, متقاعد

    nl bsn, burgerservicenummer, sofinummer, rijksregisternummer, persoonsnummer, insz, sofi
    nl sofi-nummer, rijksregister, bis-nummer, nationaal nummer, bsn-nummer, burgernummer
    nl fiscaal nummer, fiscaal identificatienummer, socialezekerheidsnummer, inss, bsn aanvragen
    en national insurance number, social security number, citizen service number, national number
    en ssn, social security, tax number, tax identification number, tin number, nino, id number
    en personal number, identification number, national id number, citizen number
    de sozialversicherungsnummer, steuer-id, steueridentifikationsnummer
    fr numéro national, numéro de sécurité sociale, numéro de registre national
    es número de seguridad social, nie, número de identificación
    pl pesel, numer pesel, numer identyfikacyjny
    tr kimlik numarası, vatandaşlık numarası, tc kimlik no
    ar رقم الهوية, الرقم الوطني, رقم الضمان الاجتماعي

    nl uittreksel, attest, verklaring, akte, bewijs, getuigschrift, officiële verklaring
    nl afschriften akte, eensluidend afschrift, kopie van akte, gewaarmerkte kopie
    nl voor eensluidend, legalisatie, legaliseren, apostille, vog, verklaring omtrent gedrag
    nl strafregister, uittreksel strafregister, bewijs van goed gedrag, goed gedrag en zeden
    nl gezinssamenstelling, bewijs van woonst, woonstbewijs, bewijs van leven, attestatie de vita
    nl levensbewijs, uittreksel brp, bewijs van inschrijving, woonplaatsverklaring
    nl samenstelling van gezin, inkomensverklaring, attest van woonst, beëdigd vertaald
    en certificate, extract, official statement, attestation, proof, certified copy, legalisation
    en legalization, apostille, criminal record check, criminal record, police check
    en certificate of conduct, proof of address, proof of residence, household composition
    en proof of life, background check, notarised, certificate of good conduct
    en proof of registration
    de bescheinigung, auszug, urkunde, bestätigung, attest
    fr attestation, certificat, extrait, acte
    es certificado, extracto, acta, justificante
    pl zaświadczenie, odpis, wypis, akt
    tr belge örneği, kayıt örneği, sertifika, resmi belge
    ar شهادة, مستخرج, إفادة, إثبات

    nl geboorteakte, geboorteaangifte, geboorte aangeven, geboorte, kind aangeven, geboortebewijs
    nl geboorteattest, geboortekaartje, geboorteregistratie, kind erkennen, erkennen van kind
    nl erkenning kind, ouderschap, vaderschap, vaderschapserkenning, naamkeuze, achternaam kiezen
    nl voornaam, familienaam kind, aangifte geboorte, ongeboren kind, ongeboren vrucht
    nl gezag aanvragen, ouderlijk gezag, dubbele achternaam, draagmoeder, adoptie, adopteren
    en birth certificate, register birth, birth, birth registration, newborn registration
    en register a birth, register baby, acknowledge child, acknowledge paternity, paternity
    en surname of child, choose surname, first name, parental authority, parental responsibility
    en adoption, adopt child, surrogacy
    de geburtsurkunde, geburt anmelden, geburt
    fr acte de naissance, déclaration de naissance, naissance
    es partida de nacimiento, certificado de nacimiento, registrar nacimiento
    pl akt urodzenia, zgłoszenie urodzenia, narodziny
    tr doğum belgesi, doğum kaydı, doğum bildirimi
    ar شهادة ميلاد, تسجيل مولود, ولادة

    nl trouwen, huwelijk, huwen, bruiloft, huwelijksakte, huwelijksaangifte, ondertrouw, trouwzaal
    nl trouwlocatie, trouwambtenaar, trouwboekje, trouwdag, trouwdatum, huwelijkscontract
    nl huwelijkse voorwaarden, geregistreerd partnerschap, samenlevingscontract
    nl wettelijk samenwonen, samenlevingsverklaring, samenwonen, getuige bij huwelijk, babs
    nl huwelijksvermogensrecht, schijnhuwelijk, trouwakte, bruid, bruidspaar, bruidegom
    nl huwelijksaanzoek, kerkelijk huwelijk
    en marry, marriage, wedding, get married, civil partnership, civil ceremony
    en registered partnership, marriage certificate, notice of marriage, marriage licence, prenup
    en prenuptial agreement, cohabitation, cohabitation agreement, living together, bride, groom
    en wedding venue, wedding date, witness at wedding
    de heiraten, hochzeit, eheschließung, trauung, standesamt
    fr mariage, se marier, épouser
    es matrimonio, casarse, boda
    pl ślub, małżeństwo, wziąć ślub
    tr evlenmek, evlilik, nikah, düğün
    ar زواج, عقد زواج, زفاف, أتزوج

    nl scheiden, echtscheiding, uit elkaar gaan, gescheiden, scheiding aanvragen
    nl scheidingsprocedure, alimentatie, partneralimentatie, kinderalimentatie, onderhoudsgeld
    nl onderhoudsbijdrage, co-ouderschap, coouderschap, omgangsregeling, bezoekregeling
    nl verblijfsregeling, ouderschapsplan, voogdij, echtscheidingsakte, feitelijke scheiding
    nl beëindigen geregistreerd partnerschap, einde wettelijke samenwoning, ex-man, ex-vrouw
    nl ex-partner, mediator, scheidingsbemiddelaar, uit elkaar
    en divorce, separation, split up, divorce papers, alimony, maintenance payments
    en child maintenance, custody, joint custody, child custody, co-parenting, visitation
    en legal separation, ex-husband, ex-wife, ex-partner, dissolve marriage, marriage breakdown
    en parenting plan, mediator
    de scheidung, sich scheiden lassen, geschieden, trennung
    fr divorce, séparation
    es divorcio, separación
    pl rozwód, rozwieść się, separacja
    tr boşanma, boşanmak, boşanmış
    ar طلاق, انفصال, مطلق

    nl overlijden, overleden, sterfgeval, dood, gestorven, overlijdensakte, overlijdensaangifte
    nl aangifte overlijden, overlijdensbericht, overlijdensattest, nabestaande, erfenis, erven
    nl erfgenaam, erfrecht, testament, nalatenschap, notaris, verklaring van erfrecht
    nl akte van erfopvolging, erfopvolging, orgaandonor, orgaandonatie, donorregister
    nl wilsverklaring, wilsbeschikking, euthanasie, lijkschouwing, overledene, weduwe geworden
    nl sterven, stierf, begraafplaats, grafrechten, asverstrooiing
    en death, deceased, died, pass away, death certificate, bereavement, register a death
    en death registration, next of kin, inheritance, heir, probate, estate of deceased, executor
    en organ donor, organ donation, living will, widow, notary, late husband, late wife
    en late father, late mother
    de todesfall, verstorben, tod, sterbefall, gestorben
    fr décès, décédé, mort, acte de décès
    es fallecimiento, muerte, defunción
    pl zgon, śmierć, zmarły, akt zgonu
    tr ölüm, vefat, vefat etmek, ölüm belgesi
    ar وفاة, متوفى, موت, شهادة وفاة

    nl verblijfsvergunning, verblijfskaart, verblijfsdocument, visum, inreisvisum, verblijfsstatus
    nl visa, visumaanvraag, toeristenvisum, studentenvisum, werkvergunning
    nl tewerkstellingsvergunning, gecombineerde vergunning, gvva
    nl machtiging tot voorlopig verblijf, mvv, gezinshereniging, gezinsmigratie, partnervisum
    nl kennismigrant, asiel, asielzoeker, asielaanvraag, vluchteling, statushouder, vreemdeling
    nl vreemdelingenzaken, dienst vreemdelingenzaken, immigratie, immigreren, migrant, migratie
    nl uitnodigingsbrief, tenlasteneming, garantstelling, inburgering, inburgeringscursus
    nl inburgeringsexamen, verblijfstitel, verblijfsrecht, elektronische vreemdelingenkaart
    nl a-kaart, f-kaart, verblijfspas, uitgezet, uitwijzing, illegaal verblijf
    en residence permit, visa application, visa, residence card, leave to remain, work permit
    en work visa, student visa, tourist visa, family reunification, family reunion visa, asylum
    en asylum seeker, refugee, immigration, migrant, invitation letter, sponsor visa
    en settled status, integration course, civic integration, deport, undocumented
    en biometric residence permit, green card, spouse visa
    de aufenthaltserlaubnis, aufenthaltstitel, visum, aufenthaltsgenehmigung
    fr titre de séjour, permis de séjour, visa, carte de séjour
    es permiso de residencia, visado, tarjeta de residencia
    pl karta pobytu, zezwolenie na pobyt, wiza
    tr oturma izni, ikamet izni, vize
    ar تصريح إقامة, إقامة, تأشيرة, بطاقة إقامة

    nl nationaliteit, staatsburgerschap, naturalisatie, nederlander worden, belg worden
    nl naturaliseren, dubbele nationaliteit, nationaliteitsverklaring, nationaliteitsaanvraag
    nl nederlanderschap, optieprocedure, naturalisatieverzoek, naturalisatieceremonie
    nl belgische nationaliteit, nederlandse nationaliteit, staatsburger, staatloos, staatloze
    nl afstand nationaliteit, burgerschap, vernederlandsen
    en nationality, citizenship, naturalisation, naturalization, dual nationality
    en dual citizenship, become a citizen, citizenship test, citizenship ceremony, stateless
    en renounce citizenship
    de staatsangehörigkeit, staatsbürgerschaft, einbürgerung
    fr nationalité, citoyenneté, naturalisation
    es nacionalidad, ciudadanía, naturalización
    pl obywatelstwo, narodowość, naturalizacja
    tr vatandaşlık, uyruk, vatandaşlığa geçiş
    ar جنسية, مواطنة, تجنس

    nl stemmen, verkiezing, stempas, kiezen, stembureau, oproepingsbrief, stembiljet, stemhokje
    nl stemlokaal, stemplicht, opkomstplicht, stemgerechtigd, kiesgerechtigd, stemrecht, kiesrecht
    nl kieskaart, kiespas, volmacht stemmen, stemmen bij volmacht, machtigen om te stemmen
    nl gemeenteraadsverkiezingen, verkiezingsuitslag, referendum, volksraadpleging, briefstem
    nl stemcomputer, bijzitter, stembureaulid, stembureauleden, kandidatenlijst
    nl verkiezingskandidaat, politieke partij, oproepingskaart, oproepkaart, stemmen tellen
    en vote, election, polling station, polling card, ballot, voter, electoral, electoral roll
    en electoral register, ballot paper, polling place, proxy vote, vote by proxy, postal vote
    en absentee ballot, referendum, candidate list, register to vote, right to vote
    en local elections, voting card, poll worker, voter id
    de wählen, wahllokal, abstimmen, wahlschein
    fr voter, élection, bureau de vote
    es votar, elección, colegio electoral
    pl głosować, wybory, głosowanie, lokal wyborczy
    tr oy vermek, seçim, oy kullanmak, sandık
    ar تصويت, انتخابات, انتخاب

    nl politie, aangifte doen, agent, wijkagent, aangifte bij politie, politiebureau
    nl proces-verbaal, pv, politieagent, politiekantoor, politiepost, politiezone, wijkinspecteur
    nl buurtagent, politiebericht, klacht bij politie, aangifte diefstal, doe aangifte
    nl deed aangifte, aangifte gedaan, strafbaar, strafbaar feit, misdrijf, misdaad, crimineel
    nl criminaliteit, dader, verdachte, slachtoffer, slachtofferhulp, handhaving, handhaver, boa
    nl stadswacht, gemeenschapswacht, gasambtenaar, proces verbaal, bedreigd, bedreiging, stalking
    nl mishandeld, mishandeling, huiselijk geweld, geweld, aanranding, verkrachting, drugsoverlast
    nl drugs dealen, cameratoezicht, bewakingscamera, meld misdaad anoniem, arrestatie, verhoor
    en police, report crime, police report, police station, police officer, cops, policeman
    en policewoman, constable, crime, criminal, offence, offender, suspect, victim, victim support
    en assault, threatened, threats, stalking, domestic violence, domestic abuse, harassment, cctv
    en drug dealing, arrested, report a theft, crime number, incident number, neighbourhood watch
    en press charges, law enforcement
    de polizei, anzeige erstatten, polizeiwache, polizist
    fr police, porter plainte, commissariat, gendarmerie
    es policía, denuncia, comisaría, poner denuncia
    pl policja, zgłosić przestępstwo, komisariat, policjant
    tr polis, karakol, suç duyurusu
    ar شرطة, بلاغ, مركز الشرطة

    nl douane, invoerrechten, inklaring, importheffing, invoerkosten, douanekosten, tol, douanier
    nl douanekantoor, douaneformulier, douanecontrole, douaneheffing, douanerechten, accijns
    nl accijnzen, inklaringskosten, uitklaren, invoer, uitvoer, importeren, geïmporteerd
    nl exporteren, invoerheffing, invoerbelasting, importkosten, importtarief
    nl belastingvrij meenemen, grenscontrole, aangifteplichtig, vrijstelling douane, handelstarief
    nl smokkelen
    en customs, import duty, customs duties, import charges, clearance of goods, custom charges
    en customs form, customs declaration, customs office, import, export, import tax, import vat
    en excise, excise duty, cleared customs, duty free, duty-free, tariff, border control, smuggle
    en import fees
    de zoll, zollgebühren, einfuhrabgaben, einfuhrzoll, verzollung
    fr douane, droits de douane, frais de douane, taxe d'importation
    es aduana, aranceles, derechos de aduana
    pl cło, odprawa celna, opłaty celne
    tr gümrük, gümrük vergisi, ithalat vergisi
    ar جمارك, رسوم جمركية, جمرك

    nl huurtoeslag, huursubsidie, huurpremie, woonbonus, tegemoetkoming huur, huurtoelage
    nl woonkostentoeslag, woontoelage, woonsubsidie, huurondersteuning, huurhulp
    nl huurgarantiefonds, toeslag huur, installatiepremie, huurtoeslaggrens, woonkosten
    nl woonpremie
    en housing benefit, rent allowance, rent subsidy, housing allowance, rent support
    en help with rent, rent assistance, rent benefit, discretionary housing payment
    en rent supplement, rent relief
    de wohngeld, mietzuschuss, mietbeihilfe
    fr aide au logement, apl, allocation loyer
    es ayuda al alquiler, subsidio de alquiler
    pl dodatek mieszkaniowy, dopłata do czynszu
    tr kira yardımı, kira desteği
    ar إعانة السكن, بدل سكن, دعم الإيجار

    nl identiteitskaart, eid, e-id, id-kaart, legitimatiebewijs, identiteitsbewijs, kaartlezer
    nl puk-code eid, kids-id, vreemdelingenkaart, legitimeren, legitimatieplicht
    en identity card, id card, proof of identity, photo id, national id, eid
    en identification document
    de personalausweis, ausweis, identitätsnachweis, perso
    fr carte d'identité, pièce d'identité, carte eid, papiers d'identité
    es documento de identidad, dni, carné de identidad
    pl dowód osobisty, dowód tożsamości
    tr kimlik kartı, nüfus cüzdanı, kimlik
    ar بطاقة هوية, بطاقة الهوية, إثبات الهوية

    nl adresonderzoek, uitschrijven buitenland, emigreren, emigratie, uitschrijving
    nl adreswijziging doorgeven, briefadres, referentieadres, postadres, domicilie, gedomicilieerd
    nl woonplaats, domicilieadres, inschrijving gemeente, inschrijven op adres
    nl verhuizing doorgeven, spookinwoner, adresfraude
    en register address, address registration, deregister, emigrate, postal address, domicile
    en place of residence, report move, leaving the country, correspondence address
    de anmeldung wohnsitz, ummelden, abmeldung, wohnsitz, auswandern, meldeadresse
    de einwohnermeldeamt
    fr domicile, changement d'adresse, domiciliation, radiation, émigrer, adresse de référence
    es empadronamiento, domicilio, padrón, emigrar
    pl zameldowanie, meldunek, wymeldowanie, emigracja, miejsce zamieszkania
    tr ikametgah, adres kaydı, yerleşim yeri, göç etmek
    ar تسجيل العنوان, محل الإقامة, هجرة

    nl zorg aan huis, huishoudelijke hulp, wmo, mantelzorg, mantelzorger, thuiszorg, thuishulp
    nl pgb, persoonsgebonden budget, zorgbudget, gezinszorg, poetshulp, dienstencheque
    nl woningaanpassing, scootmobiel, gehandicaptenparkeerkaart, jeugdzorg, jeugdhulp
    nl dagbesteding, verzorgingshuis, woonzorgcentrum, rusthuis, bejaardentehuis, verpleeghuis
    nl maaltijden aan huis, indicatie zorg
    en home care, home help, carer, caregiver, carers allowance, personal budget, care home
    en nursing home, retirement home, blue badge, mobility scooter, youth care, meals on wheels
    en respite care
    de pflege, häusliche pflege, pflegegeld, pflegeheim, haushaltshilfe, altersheim, pflegegrad
    fr aide à domicile, soins à domicile, aidant proche, maison de repos, aide ménagère, ehpad
    es ayuda a domicilio, residencia de ancianos, cuidador, dependencia
    pl opieka domowa, dom opieki, opiekun, pomoc domowa
    tr evde bakım, bakıcı, huzurevi, engelli aylığı
    ar رعاية منزلية, دار مسنين, مقدم رعاية

    nl advocaat, rechtsbijstand, juridisch advies, juridische hulp, pro deo, rechtswinkel
    nl juridisch loket, sociaal raadsman, sociaal raadslieden, juridisch, rechtszaak, dagvaarding
    nl deurwaarder, justitiehuis, wetswinkel, gedagvaard, vrederechter, kort geding
    nl rechtsbijstandverzekering
    en lawyer, solicitor, legal aid, legal advice, legal help, attorney, lawsuit, bailiff, summons
    en court case, sue
    de anwalt, rechtsanwalt, rechtsberatung, gerichtsvollzieher, klage, prozesskostenhilfe
    de vorladung
    fr avocat, aide juridique, conseil juridique, huissier, tribunal, procès
    fr aide juridictionnelle
    es abogado, asistencia jurídica, asesoría legal, demanda judicial, juzgado
    pl prawnik, adwokat, porada prawna, komornik, pozew
    tr avukat, hukuki yardım, dava, icra memuru
    ar محامي, مساعدة قانونية, استشارة قانونية, دعوى

    nl naamswijziging, naamsverandering, voornaamswijziging, achternaam wijzigen
    nl voornaam veranderen, geslachtsnaam, geslachtsregistratie, familienaam, transgender
    nl genderregistratie, geslachtswijziging
    en change of name, name change, deed poll, change surname, gender recognition, change gender
    de namensänderung, nachname ändern, vorname ändern, geschlechtseintrag
    fr changement de nom, changer de prénom, nom de famille, changement de sexe
    es cambio de nombre, cambiar apellido
    pl zmiana nazwiska, zmiana imienia
    tr isim değişikliği, soyadı değiştirmek
    ar تغيير الاسم, تغيير اللقب
    """
}
