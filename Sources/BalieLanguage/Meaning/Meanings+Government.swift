extension Meanings {
  static let government = """
    nl gemeente, gemeentehuis, stadhuis, stadskantoor, gemeentebestuur, stadsbestuur, burgerzaken
    nl gemeenteloket
    en municipality, city hall, town hall, council, local authority, local council
    de gemeinde, rathaus, stadtverwaltung, bürgeramt, kommune
    fr commune, mairie, hôtel de ville, maison communale, municipalité
    es ayuntamiento, municipio, alcaldía, municipalidad
    pl gmina, urząd miasta, ratusz, urząd gminy
    tr belediye, belediye binası, yerel yönetim
    ar بلدية, مجلس المدينة, دار البلدية

    nl overheid, instantie, overheidsdienst, autoriteit, rijksoverheid, openbaar bestuur, ambtenarij
    nl bestuur
    en government, authority, public authority, administration, public service, agency
    de behörde, regierung, amt, verwaltung, staat
    fr autorité, gouvernement, administration, service public
    es gobierno, autoridad, administración, organismo público
    pl urząd, władze, rząd, administracja
    tr devlet, hükümet, resmi kurum, makam
    ar حكومة, سلطة, إدارة, جهة حكومية

    nl paspoort, reispas, reisdocument, internationaal paspoort
    en passport, travel document, travel papers
    de reisepass, pass, reisedokument
    fr passeport, document de voyage
    es pasaporte, documento de viaje
    pl paszport, dokument podróży
    tr pasaport, seyahat belgesi
    ar جواز سفر, جواز, وثيقة سفر

    nl rijbewijs, rijbewijzen, rijbevoegdheid, roze kaartje
    en driving licence, driver's license, driving license, driver's licence
    de führerschein, fahrerlaubnis
    fr permis de conduire, permis
    es carné de conducir, permiso de conducir, licencia de conducir
    pl prawo jazdy
    tr ehliyet, sürücü belgesi
    ar رخصة قيادة, رخصة سياقة

    nl vergunning, ontheffing, licentie, omgevingsvergunning, toelating, vergund
    nl machtiging van gemeente
    en permit, licence, license, planning permission, authorisation, exemption
    de genehmigung, erlaubnis, lizenz, ausnahmegenehmigung, bewilligung
    fr permis, autorisation, licence, dérogation
    es permiso, licencia, autorización
    pl pozwolenie, zezwolenie, licencja, koncesja
    tr ruhsat, izin belgesi, lisans
    ar رخصة, تصريح, ترخيص

    nl aanvragen, aanvraag, aangevraagd, verzoek indienen, vroeg aan, verzoek, request
    en apply, application, request, apply for, requested
    de beantragen, antrag, anfordern, antrag stellen
    fr demander, demande, solliciter, faire une demande
    es solicitar, solicitud, pedir, tramitar
    pl wniosek, złożyć wniosek, wnioskować, ubiegać się
    tr başvurmak, başvuru, talep, talep etmek
    ar تقديم طلب, طلب رسمي, تقدم بطلب

    nl aanvraag status, stand van zaken, status, hoe ver is, behandeling, doorlooptijd, behandeltijd
    en status, application status, progress, processing time
    de status, stand, bearbeitungsstand, bearbeitungszeit, bearbeitungsdauer
    fr statut, état de la demande, avancement, délai de traitement
    es estado, estado de la solicitud, tiempo de tramitación
    pl status, stan sprawy, czas rozpatrzenia
    tr durum, başvuru durumu, işlem süresi
    ar حالة الطلب, مدة المعالجة, متابعة الطلب

    nl afgewezen, afwijzing, weigering, geweigerd, afkeuren, afgekeurd, afwijzen, negatief besluit
    en rejected, refused, denied, rejection, refusal, turned down, declined
    de abgelehnt, ablehnung, verweigert, absage
    fr refusé, rejeté, refus, rejet
    es rechazado, denegado, rechazo, denegación
    pl odrzucony, odmowa, odmówiono, odrzucenie
    tr reddedildi, ret, red, geri çevrildi
    ar مرفوض, رفض, تم رفض

    nl besluit, beslissing, beschikking, uitspraak, verdict
    en decision, ruling, official decision, decree
    de entscheidung, bescheid, beschluss
    fr décision, arrêté, jugement
    es decisión, resolución, fallo
    pl decyzja, postanowienie, orzeczenie
    tr karar, resmi karar, hüküm
    ar قرار, حكم

    nl bezwaar, bezwaarschrift, beroep, beroepschrift, bezwaar maken, in beroep gaan, niet eens
    nl betwisten, aanvechten
    en objection, appeal, object, dispute decision, contest, lodge an appeal
    de widerspruch, einspruch, beschwerde einlegen, berufung, anfechten
    fr recours, réclamation, contester, faire appel, objection, contestation
    es recurso, apelación, recurrir, alegación, impugnar
    pl odwołanie, sprzeciw, odwołać się, zaskarżyć
    tr itiraz, itiraz etmek, temyiz
    ar اعتراض, طعن, استئناف, تظلم

    nl belasting, belastingen, fiscus, belastingdienst, taks, heffing, aanslag, belastingaanslag
    en tax, taxes, levy, tax office, tax authority, duty
    de steuer, steuern, finanzamt, abgabe, steuerbescheid
    fr impôt, taxe, impôts, fisc, contribution
    es impuesto, impuestos, tasa, hacienda, tributo
    pl podatek, podatki, urząd skarbowy, opłata skarbowa
    tr vergi, vergi dairesi, harç
    ar ضريبة, ضرائب, مصلحة الضرائب

    nl belastingaangifte, aangifte, aangifte doen, belastingbrief, inkomstenbelasting
    nl personenbelasting, aangifteformulier
    en tax return, tax declaration, income tax, file taxes
    de steuererklärung, einkommensteuer, einkommensteuererklärung
    fr déclaration d'impôts, déclaration fiscale, impôt sur le revenu
    es declaración de la renta, declaración de impuestos, impuesto sobre la renta
    pl zeznanie podatkowe, pit, rozliczenie podatkowe, podatek dochodowy
    tr vergi beyannamesi, gelir vergisi
    ar إقرار ضريبي, ضريبة الدخل, التصريح الضريبي

    nl aftrekbaar, aftrekpost, fiscaal aftrekbaar, belastingvoordeel, fiscale aftrek
    nl van belasting aftrekken
    en tax deductible, deductible expense, tax relief, tax deduction, tax credit, write off
    de absetzbar, steuerlich absetzbar, abzugsfähig, von der steuer absetzen
    fr déductible, déduction fiscale, avantage fiscal
    es deducible, deducción fiscal, desgravar, desgravación
    pl odliczenie, ulga podatkowa, odliczyć od podatku
    tr vergiden düşmek, vergi indirimi, vergi muafiyeti
    ar قابل للخصم الضريبي, خصم ضريبي, إعفاء ضريبي

    nl uitkering, bijstand, leefloon, steun, sociale uitkering, bijstandsuitkering, steuntrekken
    en benefit, benefits, welfare, social security, income support, dole
    de sozialhilfe, sozialleistung, bürgergeld, grundsicherung, leistungen
    fr allocation, prestations sociales, aide sociale, revenu d'intégration
    es prestación, subsidio, ayuda social, prestación social
    pl zasiłek, świadczenie, pomoc społeczna, świadczenia
    tr sosyal yardım, ödenek, devlet yardımı
    ar إعانة, مساعدة اجتماعية, إعانات

    nl werkloosheidsuitkering, werkloos, werkloosheid, ww-uitkering, zonder werk, stempelen, dop
    en unemployment benefit, unemployed, unemployment, jobless, out of work
    de arbeitslosengeld, arbeitslos, arbeitslosigkeit
    fr allocation de chômage, chômage, chômeur, sans emploi
    es prestación por desempleo, desempleo, paro, desempleado
    pl zasiłek dla bezrobotnych, bezrobotny, bezrobocie
    tr işsizlik maaşı, işsiz, işsizlik
    ar إعانة البطالة, عاطل, بطالة

    nl toeslag, subsidie, tegemoetkoming, premie, financiële steun, bijdrage, toelage
    nl steunmaatregel
    en subsidy, allowance, grant, financial aid, financial support
    de zuschuss, förderung, subvention, beihilfe, zulage
    fr subvention, subside, prime, aide financière
    es subvención, ayuda, subsidio, ayuda económica
    pl dotacja, dopłata, dofinansowanie, subwencja
    tr sübvansiyon, hibe, destek, mali destek
    ar دعم, منحة, إعانة مالية

    nl kinderbijslag, groeipakket, kindgeld, kindgebonden budget, kinderopvangtoeslag
    en child benefit, family allowance, child allowance
    de kindergeld, familienbeihilfe, kinderzuschlag
    fr allocations familiales, allocation familiale
    es ayuda por hijo, prestación por hijo, asignación familiar
    pl zasiłek rodzinny, świadczenie na dziecko
    tr çocuk parası, çocuk yardımı
    ar إعانة الأطفال, علاوة الأبناء, مساعدات عائلية

    nl pensioen, aow, ouderdomspensioen, met pensioen, gepensioneerd, pensionering, pensioenleeftijd
    en pension, retirement, state pension, retire, retired, pensioner
    de rente, pension, ruhestand, rentner, altersrente
    fr pension, retraite, retraité, pension de retraite
    es pensión, jubilación, jubilado, jubilarse
    pl emerytura, emeryt, renta
    tr emekli maaşı, emeklilik, emekli
    ar معاش, تقاعد, متقاعد

    nl bsn, burgerservicenummer, sofinummer, rijksregisternummer, persoonsnummer, insz
    en national insurance number, social security number, citizen service number, national number
    en ssn
    de sozialversicherungsnummer, steuer-id, steueridentifikationsnummer
    fr numéro national, numéro de sécurité sociale, numéro de registre national
    es número de seguridad social, nie, número de identificación
    pl pesel, numer pesel, numer identyfikacyjny
    tr kimlik numarası, vatandaşlık numarası, tc kimlik no
    ar رقم الهوية, الرقم الوطني, رقم الضمان الاجتماعي

    nl uittreksel, attest, verklaring, akte, bewijs, getuigschrift, officiële verklaring
    en certificate, extract, official statement, attestation, proof
    de bescheinigung, auszug, urkunde, bestätigung, attest
    fr attestation, certificat, extrait, acte
    es certificado, extracto, acta, justificante
    pl zaświadczenie, odpis, wypis, akt
    tr belge örneği, kayıt örneği, sertifika, resmi belge
    ar شهادة, مستخرج, إفادة, إثبات

    nl geboorteakte, geboorteaangifte, geboorte aangeven, geboorte, kind aangeven, geboortebewijs
    en birth certificate, register birth, birth, birth registration
    de geburtsurkunde, geburt anmelden, geburt
    fr acte de naissance, déclaration de naissance, naissance
    es partida de nacimiento, certificado de nacimiento, registrar nacimiento
    pl akt urodzenia, zgłoszenie urodzenia, narodziny
    tr doğum belgesi, doğum kaydı, doğum bildirimi
    ar شهادة ميلاد, تسجيل مولود, ولادة

    nl trouwen, huwelijk, huwen, getrouwd, bruiloft, trouwerij
    en marry, marriage, wedding, get married, married
    de heiraten, hochzeit, eheschließung, trauung, standesamt
    fr mariage, se marier, épouser
    es matrimonio, casarse, boda
    pl ślub, małżeństwo, wziąć ślub
    tr evlenmek, evlilik, nikah, düğün
    ar زواج, عقد زواج, زفاف, أتزوج

    nl scheiden, echtscheiding, uit elkaar gaan, scheiding, gescheiden
    en divorce, divorced, separation, split up
    de scheidung, sich scheiden lassen, geschieden, trennung
    fr divorce, divorcer, séparation
    es divorcio, divorciarse, separación
    pl rozwód, rozwieść się, separacja
    tr boşanma, boşanmak, boşanmış
    ar طلاق, انفصال, مطلق

    nl overlijden, overleden, sterfgeval, dood, gestorven, overlijdensakte
    en death, deceased, died, pass away, death certificate, bereavement
    de todesfall, verstorben, tod, sterbefall, gestorben
    fr décès, décédé, mort, acte de décès
    es fallecimiento, fallecido, muerte, defunción
    pl zgon, śmierć, zmarły, akt zgonu
    tr ölüm, vefat, vefat etmek, ölüm belgesi
    ar وفاة, متوفى, موت, شهادة وفاة

    nl verblijfsvergunning, verblijfskaart, verblijfsdocument, visum, inreisvisum, verblijfsstatus
    en residence permit, visa application, visa, residence card, leave to remain
    de aufenthaltserlaubnis, aufenthaltstitel, visum, aufenthaltsgenehmigung
    fr titre de séjour, permis de séjour, visa, carte de séjour
    es permiso de residencia, visado, tarjeta de residencia
    pl karta pobytu, zezwolenie na pobyt, wiza
    tr oturma izni, ikamet izni, vize
    ar تصريح إقامة, إقامة, تأشيرة, بطاقة إقامة

    nl nationaliteit, staatsburgerschap, naturalisatie, nederlander worden, belg worden
    nl naturaliseren
    en nationality, citizenship, naturalisation, naturalization
    de staatsangehörigkeit, staatsbürgerschaft, einbürgerung
    fr nationalité, citoyenneté, naturalisation
    es nacionalidad, ciudadanía, naturalización
    pl obywatelstwo, narodowość, naturalizacja
    tr vatandaşlık, uyruk, vatandaşlığa geçiş
    ar جنسية, مواطنة, تجنس

    nl stemmen, verkiezing, stempas, verkiezingen, kiezen, stembureau, oproepingsbrief
    en vote, election, voting, polling station, polling card, ballot
    de wählen, wahl, wahllokal, abstimmen, wahlschein
    fr voter, élection, vote, bureau de vote
    es votar, elección, elecciones, colegio electoral
    pl głosować, wybory, głosowanie, lokal wyborczy
    tr oy vermek, seçim, oy kullanmak, sandık
    ar تصويت, انتخابات, انتخاب

    nl politie, aangifte doen, agent, wijkagent, aangifte bij politie, politiebureau, proces-verbaal
    en police, report crime, police report, police station, police officer
    de polizei, anzeige erstatten, polizeiwache, polizist
    fr police, porter plainte, commissariat, gendarmerie
    es policía, denuncia, comisaría, poner denuncia
    pl policja, zgłosić przestępstwo, komisariat, policjant
    tr polis, karakol, suç duyurusu
    ar شرطة, بلاغ, مركز الشرطة

    nl douane, invoerrechten, inklaring, importheffing, invoerkosten, douanekosten, tol
    en customs, import duty, customs duties, import charges, clearance of goods
    de zoll, zollgebühren, einfuhrabgaben, einfuhrzoll, verzollung
    fr douane, droits de douane, frais de douane, taxe d'importation
    es aduana, aranceles, derechos de aduana
    pl cło, odprawa celna, opłaty celne
    tr gümrük, gümrük vergisi, ithalat vergisi
    ar جمارك, رسوم جمركية, جمرك

    nl huurtoeslag, huursubsidie, huurpremie, woonbonus, tegemoetkoming huur
    en housing benefit, rent allowance, rent subsidy, housing allowance
    de wohngeld, mietzuschuss, mietbeihilfe
    fr aide au logement, apl, allocation loyer
    es ayuda al alquiler, subsidio de alquiler
    pl dodatek mieszkaniowy, dopłata do czynszu
    tr kira yardımı, kira desteği
    ar إعانة السكن, بدل سكن, دعم الإيجار
    """
}
