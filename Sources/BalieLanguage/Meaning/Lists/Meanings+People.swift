extension Meanings {
  static let people = """
    nl maat, afmeting, formaat, grootte, hoe groot, omvang, dimensie, lengte en breedte, breedte
    nl lengte, hoogte, diepte, hoe lang en breed, hoe breed, hoe hoog, hoe diep, maatvoering
    nl doorsnede, centimeter, cm, maatwerk, op maat, oppervlakte, groot genoeg
    en size, dimension, measurement, how big, format, fit, width, height, depth, length, how wide
    en how tall, how deep, diameter, centimetres, inches, square metres, large enough
    de größe, maß, abmessung, format, wie groß, umfang
    fr taille, dimension, format, mesure, pointure, grandeur
    es tamaño, talla, medida, dimensión, formato
    pl rozmiar, wymiar, wielkość, format, jak duży
    tr boyut, ölçü, beden, ebat
    ar حجم, مقاس, قياس, أبعاد

    nl hoeveelheid, aantal, kwantiteit, volume, stuks, portie, hoeveel stuks, telling
    nl maximum aantal, minimum aantal, per stuk, per persoon, dosis, totaal aantal
    nl maximaal aantal, paar stuks, hoeveelste
    en amount, quantity, number of, how many, volume, qty, count, pieces, maximum number
    en minimum number, per person, total number
    de menge, anzahl, wie viele, stückzahl
    fr quantité, nombre, combien, volume
    es cantidad, número de, cuántos, volumen
    pl ilość, liczba, ile, sztuk
    tr miktar, adet, sayı, kaç tane
    ar كمية, عدد, مقدار

    nl kleur, tint, kleurkeuze, kleurenpalet, schakering, inkleuren, kleurstaal, kleurnummer
    nl kleurcode, verkleuren, verkleurd, kleurverschil, kleurvast, zwart-wit, donkere kleur
    nl lichte kleur, verfkleur, geschilderd, andere kleur
    en colour, color, shade, tint, hue, colour swatch, discoloured, faded, colour code
    en black and white
    de farbe, farbton, farbig, färbung
    fr couleur, teinte, coloris, nuance
    es color, tono, tonalidad
    pl kolor, barwa, odcień, kolorowy
    tr renk, ton, renkli
    ar لون, درجة اللون, ملون

    nl materiaal, stof, grondstof, samenstelling, textiel, weefsel, substantie, katoen, wol, leder
    nl leer, hout, metaal, kunststof, plastic, linnen, polyester, bestaat uit, gemaakt van
    nl vervaardigd uit, materialen, echt leer, massief hout, rvs, roestvrij staal, stofstaal
    nl textuur
    en material, fabric, made of, textile, cloth, composition, cotton, wool, leather, wood, wooden
    en metal, plastic, linen, polyester, stainless steel, raw material, made from
    de material, stoff, werkstoff, gewebe, bestehen aus
    fr matière, matériau, tissu, composition, fait de
    es material, tejido, tela, materia, composición
    pl materiał, tkanina, surowiec, skład
    tr malzeme, kumaş, hammadde
    ar مادة, خامة, قماش, مصنوع من

    nl blij, tevreden, gelukkig, verheugd, content, opgetogen, vrolijk, tevredenheid, in de wolken
    nl blijdschap, voldaan, dolblij, superblij, heel tevreden, enthousiast, opgelucht, vreugde
    nl verrukt, fier, trots, in mijn nopjes, in zijn sas, tevreden over
    en happy, pleased, glad, satisfied, content, delighted, satisfaction, joy, thrilled
    en over the moon, chuffed, cheerful, enthusiastic, relieved, proud, grateful, overjoyed
    de froh, zufrieden, glücklich, erfreut
    fr content, heureux, satisfait, ravi, satisfaction
    es contento, feliz, satisfecho, satisfacción, alegre
    pl zadowolony, szczęśliwy, wesoły, zadowolenie
    tr mutlu, memnun, sevinçli, memnuniyet
    ar سعيد, راض, مسرور, رضا

    nl boos, kwaad, ergeren, ergernis, geïrriteerd, woedend, razend, pissig, nijdig, ambetant
    nl woede, frustratie, geërgerd, verontwaardigd, des duivels, pisnijdig, kregelig, verbolgen
    nl over de rooie, uit mijn vel, slecht gezind, slechtgezind, ergert, opgefokt, chagrijnig
    en angry, annoyed, mad, irritated, furious, upset, fed up, anger, frustrated, outraged
    en cross with, livid, pissed off, rage, indignant
    de wütend, sauer, verärgert, böse, ärger, zornig
    fr fâché, en colère, énervé, irrité, agacé
    es enfadado, enojado, molesto, furioso, irritado
    pl zły, wściekły, zdenerwowany, poirytowany
    tr kızgın, öfkeli, sinirli
    ar غاضب, منزعج, زعلان, غضب

    nl bezorgd, bang, angst, ongerust, zorgen maken, vrezen, piekeren, schrik, benauwd, zorgelijk
    nl schrik hebben, schrik van, nerveus, zenuwachtig, gespannen, stress, paniek, in paniek
    nl paniekaanval, inzitten met, zit ermee in, faalangst, onzeker, benauwd voor, maak me zorgen
    nl zorgen om
    en worried, afraid, anxious, scared, fear, anxiety, concerned, nervous, stressed, panic
    en panicking, panic attack, frightened, terrified, uneasy, dread
    de besorgt, ängstlich, angst, sorge, beunruhigt, furcht
    fr inquiet, peur, anxieux, angoisse, craindre, inquiétude
    es preocupado, miedo, ansioso, ansiedad, temor
    pl zaniepokojony, obawa, strach, lęk, martwić się, boję się
    tr endişeli, korku, kaygı, endişe, korkmak
    ar قلق, خوف, خائف, مخاوف

    nl kind, kids, kinderen, kroost, kleuter, peuter, minderjarige, jeugd, zoon, dochter, jongen
    nl meisje, baby, zuigeling, schoolkind, tiener, puber, kleinkind, kleinkinderen, jongere, ukje
    nl adolescent, stiefkind, pleegkind, adoptiekind, onder de 18, tweeling
    en child, kid, children, toddler, minor, offspring, youngster, son, daughter, baby, infant
    en teenager, teen, adolescent, boy, girl, grandchild, grandchildren, stepchild, foster child
    en twins, little boy, little girl, under 18
    de kind, kleinkind, minderjährig, sohn, tochter
    fr enfant, gosse, mineur, gamin, fils, fille
    es niño, hijo, menor, crío
    pl dziecko, dzieci, syn, córka, nieletni, maluch
    tr çocuk, oğul, kız çocuk, reşit olmayan
    ar طفل, أطفال, ابن, قاصر

    nl ouder, vader, moeder, pa, ma, mama, papa, voogd, opvoeder, mam, paps, papa en mama, pappa
    nl mamma, moeke, vake, ouderlijk, ouderlijk gezag, vaderschap, moederschap
    nl alleenstaande ouder, stiefvader, stiefmoeder, pleegouder, gezinshoofd, ons ma, ons pa
    nl ouderpaar, grootouder, oma, opa, bomma, bompa, grootmoeder, grootvader
    en parent, father, mother, mum, mom, dad, guardian, mummy, daddy, grandparent, grandmother
    en grandfather, grandma, grandad, single parent, stepfather, stepmother, foster parent
    en parental responsibility, folks, carer of child
    de eltern, vater, mutter, elternteil, vormund
    fr parents, père, mère, maman, papa, tuteur
    es padres, madre, papá, mamá, tutor
    pl rodzice, ojciec, matka, mama, tata, opiekun
    tr ebeveyn, anne, baba, veli, vasi
    ar والدين, أب, أم, ولي أمر

    nl partner, echtgenoot, echtgenote, man, vrouw, levensgezel, wederhelft, samenwonende, vriend
    nl vriendin, lief, mijn man, mijn vrouw, manlief, huwelijkspartner, ega, gemaal, relatie
    nl koppel, geregistreerd partnerschap, wettelijk samenwonen, mijn vent, mijn ventje, gade
    nl stel, verloofde, ex-man, ex-vrouw
    en partner, spouse, husband, wife, other half, significant other, boyfriend, girlfriend
    en fiancé, partnership, civil partnership, cohabiting, living together, couple, better half
    en hubby, missus, relationship
    de partner, ehemann, ehefrau, ehepartner, lebensgefährte
    fr conjoint, époux, mari, épouse, compagnon, partenaire
    es pareja, cónyuge, marido, esposa
    pl partner, mąż, żona, małżonek
    tr eş, karı, koca, partner
    ar زوج, شريك الحياة, قرين

    nl trouwen, huwen, huwelijk, bruiloft, jawoord, in de echt, trouwfeest, trouwt, trouwdag
    nl trouwboekje, trouwakte, huwelijksakte, huwelijksfeest, bruid, bruidegom, huwelijksaangifte
    nl ondertrouw, trouwring, trouwkleed, trouwjurk, ceremonie, burgerlijk huwelijk
    nl huwelijksvoltrekking, ambtenaar burgerlijke stand, in het huwelijksbootje
    nl huwelijkscontract, verloven, verloofd
    en marry, marriage, wedding, get married, bride, groom, newlywed, wedding day, civil ceremony
    en registry office, engaged, marriage certificate, prenup, tie the knot, nuptials
    de heiraten, hochzeit, ehe, verheiratet, eheschließung
    fr se marier, mariage, marié, noces, épouser
    es casarse, boda, matrimonio
    pl ślub, wesele, małżeństwo, wziąć ślub, zamężna, żonaty
    tr evlenmek, düğün, evlilik, nikah, evli
    ar زواج, عرس, تزوج, زفاف, متزوج

    nl scheiden, echtscheiding, gescheiden, uit elkaar, uiteen, echtscheidingsprocedure, scheidt
    nl gaan scheiden, feitelijk gescheiden, scheiding van tafel, uit mekaar, uit elkaar gaan
    nl relatie verbroken, relatiebreuk, alimentatie, co-ouderschap, omgangsregeling, bezoekrecht
    nl hoederecht, voogdij, scheidingspapieren, ex, ex-partner, uit elkaar gaat, onderhoudsgeld
    nl beëindiging partnerschap
    en divorce, separate, split up, break up, alimony, child support, custody, co-parenting, ex
    en ex-husband, ex-wife, decree, visitation, going through divorce
    de scheidung, geschieden, trennung, sich trennen, scheiden lassen
    fr divorce, séparation, se séparer
    es divorcio, separación
    pl rozwód, rozwiedziony, separacja, rozstać się, rozwieść się
    tr boşanma, boşanmak, boşanmış, ayrılmak
    ar طلاق, انفصال, مطلق, انفصل

    nl bejaard, oudere, senior, bejaarde, gepensioneerd, 65-plusser, op leeftijd, hoogbejaard
    nl oudjes, hoogbejaarde, oma, opa, op hoge leeftijd, zestigplusser, 60-plusser, vijftigplusser
    nl oudere mensen, ouder persoon, bejaardentehuis, rusthuis, woonzorgcentrum, verzorgingshuis
    nl verpleeghuis, bejaardenhuis, bejaardenzorg, dementie, alzheimer, dement, ouderenzorg
    nl seniorenkorting, oude mens
    en elderly, senior, old person, pensioner, oap, older adult, aged, over 65, over 60
    en aged parent, grandma, grandpa, care home, nursing home, retirement home, dementia
    en alzheimer's, older people, old people, retiree, octogenarian, senior citizen
    de senior, ältere, rentner, betagt, alte menschen
    fr personne âgée, senior, retraité, aîné, vieillard
    es mayor, anciano, jubilado, tercera edad, persona mayor
    pl senior, starszy, osoba starsza, emeryt
    tr yaşlı, emekli, ihtiyar
    ar كبار السن, مسن, متقاعد, شيخ

    nl ziek, onwel, onpasselijk, niet lekker, grieperig, kwaal, misselijk, aandoening, ziekelijk
    nl ziek zijn, zieke, verkouden, koorts, hoesten, keelpijn, snotteren, buikgriep, overgeven
    nl braken, kotsen, diarree, infectie, virus, besmet, besmettelijk, symptoom, kwakkelen
    nl ongesteld, loopneus, corona, ontsteking, chronisch ziek, ziektebeeld, niet in orde
    nl belabberd, niezen
    en ill, sick, unwell, disease, ailment, poorly, under the weather, flu, cold, fever, cough
    en sore throat, vomiting, throwing up, diarrhoea, diarrhea, virus, infection, contagious
    en symptom, runny nose, queasy, nauseous, covid, chronic illness
    de krank, krankheit, unwohl, erkrankt, erkrankung
    fr malade, souffrant, pas bien, affection
    es enfermo, enfermedad, dolencia, indispuesto
    pl chory, choroba, źle się czuję, schorzenie, zachorować
    tr hasta, hastalık, rahatsız, keyifsiz
    ar مريض, مرض, متوعك, علة

    nl pijn, zeer doen, kramp, pijnlijk, ongemak, pijn hebben, zeurende pijn, hoofdpijn, buikpijn
    nl rugpijn, keelpijn, kiespijn, maagpijn, nekpijn, spierpijn, migraine, steken, doet pijn
    nl doet zeer, heb last van, brandend gevoel, stijf, pijnbestrijding, pijnklachten, gezwollen
    nl zwelling, opgezwollen, jeuk, koppijn, maagkrampen, blauwe plek, pijnscheut
    en pain, ache, hurt, sore, cramp, discomfort, headache, migraine, backache, stomach ache
    en earache, sting, burning, itch, itchy, swelling, swollen, throbbing, sore back, stabbing
    en stiff, agony
    de schmerz, weh, wehtun, schmerzhaft, krampf
    fr douleur, avoir mal, souffrance, crampe, douloureux
    es dolor, duele, doler, calambre
    pl ból, boli, boleć, skurcz, bolesny
    tr ağrı, acı, ağrımak, sancı, kramp
    ar ألم, وجع, يؤلم, مغص

    nl dokter, arts, huisarts, geneesheer, specialist, medicus, huisdokter, chirurg, dr
    nl huisartsenpraktijk, huisartsenpost, dokterspost, wachtdienst, dokterswacht, huisbezoek
    nl doktersbezoek, spreekuur, consult, consultatie, dokterspraktijk, behandelend arts
    nl kinderarts, oogarts, huidarts, cardioloog, gynaecoloog, neuroloog, orthopeed, verwijzing
    nl doorverwijzing, verwijsbrief, huisartsenwachtpost, dokter van wacht, behandelaar, therapeut
    nl praktijk, dokterskabinet
    en doctor, gp, physician, specialist, dr, family doctor, general practitioner, surgery, medic
    en consultant, paediatrician, dermatologist, cardiologist, gynaecologist, neurologist
    en out of hours, referral, refer me, home visit, house call, medical appointment, practitioner
    en locum, walk-in clinic
    de arzt, hausarzt, doktor, ärztin, facharzt, mediziner
    fr médecin, docteur, généraliste, médecin traitant, spécialiste
    es médico, doctor, médico de cabecera, especialista
    pl lekarz, doktor, lekarz rodzinny, specjalista, lekarka
    tr doktor, hekim, aile hekimi, uzman hekim
    ar طبيب, دكتور, طبيب العائلة

    nl medicijn, geneesmiddel, medicatie, pil, tablet, pijnstiller, medicament, siroop, capsule
    nl antibiotica, paracetamol, ibuprofen, zalf, druppel, drankje, oogdruppels, neusspray
    nl inhalator, puffer, apotheek, apotheker, slaappil, bijwerking, dosering, innemen, ingenomen
    nl kuur, antibioticakuur, kalmeringsmiddel, pleister, antidepressivum, anticonceptiepil
    nl de pil, insuline, hoestsiroop, zetpil, bloedverdunner
    en medicine, medication, drug, pill, tablet, painkiller, meds, remedy, medicament, capsule
    en antibiotic, paracetamol, ibuprofen, syrup, ointment, drops, eye drops, nasal spray, inhaler
    en pharmacy, chemist, pharmacist, dosage, dose, side effects, course of antibiotics
    en sleeping pill, insulin, contraceptive pill, blood thinner
    de medikament, arznei, tablette, medizin, arzneimittel, schmerzmittel
    fr médicament, pilule, comprimé, remède, traitement
    es medicamento, medicina, pastilla, fármaco, comprimido
    pl lek, lekarstwo, tabletka, pigułka, środek przeciwbólowy
    tr ilaç, hap, tablet, ağrı kesici
    ar دواء, حبة, مسكن, أدوية, علاج

    nl voorschrift, recept, doktersvoorschrift, herhaalrecept, medisch attest, doktersattest
    nl voorschrijven, doktersbriefje, voorschriften van de dokter, attest, ziektebriefje
    nl ziekteattest, verwijsbriefje, voorgeschreven, receptplichtig, elektronisch voorschrift
    nl afwezigheidsattest, doktersverklaring, medische verklaring, medicatie verlengen, e-recept
    nl zonder recept, gezondheidsverklaring
    en prescription, rx, repeat prescription, doctor's note, prescribe, refill, e-prescription
    en repeat order, sick note, medical certificate, fit note, over the counter
    en doctor's certificate, prescription refill, repeat meds
    de rezept, verschreibung, ärztliches attest, folgerezept
    fr ordonnance, prescription, prescrire, certificat médical
    es receta, prescripción, certificado médico
    pl recepta, przepisać, zaświadczenie lekarskie, zwolnienie lekarskie
    tr reçete, sağlık raporu, reçete yazmak
    ar وصفة, وصفة طبية, تقرير طبي, روشتة

    nl ziekenhuis, hospitaal, kliniek, spoedgevallen, spoedafdeling, polikliniek, opname, uz, zkh
    nl spoedeisende hulp, ziekenhuisopname, opgenomen, opnameduur, ontslagen uit, spoedpost
    nl eerste hulp, ehbo, dagopname, dagziekenhuis, intensieve zorgen, intensive care
    nl verpleegafdeling, verpleger, verpleegster, verpleegkundige, operatie, ingreep, narcose
    nl bezoekuur, patiënt, ambulance, ziekenwagen, ic, operatiekwartier, patiëntenkamer
    nl ziekenhuisfactuur, kraamafdeling, kamer kiezen, eenpersoonskamer
    en hospital, clinic, emergency department, er, infirmary, a&e, admission, ward, hospitalised
    en admitted, emergency room, intensive care, icu, nurse, patient, ambulance, surgery
    en operation, operated on, anaesthetic, discharged, visiting hours, outpatient, inpatient
    en casualty, a and e
    de krankenhaus, klinik, spital, notaufnahme, ambulanz
    fr hôpital, clinique, urgences, hospitalisation, chu
    es hospital, clínica, urgencias, ingreso, sanatorio
    pl szpital, klinika, izba przyjęć, przychodnia
    tr hastane, klinik, acil servis, poliklinik
    ar مستشفى, عيادة, طوارئ, مستوصف

    nl tandarts, tand, gebit, kies, tandheelkunde, tandpijn, mondhygiënist, beugel, kiespijn
    nl tandartspraktijk, tandartsbezoek, gebitscontrole, gaatje, vulling, wortelkanaal, kroon
    nl implantaat, kunstgebit, vals gebit, tandvlees, tandsteen, orthodontist, orthodontie
    nl tandarts van wacht, blokjes, verstandskies, wijsheidstand, tandprothese, tandenborstel
    nl melktand
    en dentist, tooth, teeth, dental, toothache, orthodontist, braces, filling, cavity, root canal
    en crown, denture, gum, wisdom tooth, molar, plaque, hygienist, tooth pain, dental surgery
    en retainer, dental checkup
    de zahnarzt, zahn, zahnschmerzen, zahnklinik
    fr dentiste, dent, dentaire, orthodontiste, mal de dents
    es dentista, diente, muela, dental, odontólogo
    pl dentysta, ząb, zęby, stomatolog, ból zęba
    tr dişçi, diş, diş hekimi, diş ağrısı
    ar طبيب أسنان, أسنان, ضرس

    nl vaccinatie, vaccin, inenting, vaccineren, prik, spuitje, inspuiting, ingeënt, boosterprik
    nl griepprik, griepvaccin, griepspuit, vaccinatiecentrum, vaccinatiekaart, vaccinatiebewijs
    nl vaccinatieschema, boosters, herhalingsprik, coronaprik, reisvaccin, reisvaccinatie, tetanus
    nl mazelen, hpv, prikpost, injectie, gele koorts, consultatiebureau
    en vaccination, jab, immunisation, immunization, booster, injection, flu jab, flu shot, shot
    en inoculation, tetanus, measles, travel jabs, yellow fever, vaccination record, booster shot
    de impfung, impfen, impfstoff, spritze, geimpft
    fr vaccin, piqûre, injection, immunisation
    es vacuna, inyección, dosis
    pl szczepienie, szczepionka, zaszczepić, zastrzyk
    tr aşı, aşılama, aşı olmak, iğne
    ar تطعيم, لقاح, تلقيح, إبرة

    nl zwanger, zwangerschap, in verwachting, bevallen, uitgerekend, geboorte, kraamtijd
    nl zwangere vrouw, zwangerschapstest, zwangerschapswens, kinderwens, gynaecoloog, vroedvrouw
    nl verloskundige, echo, echografie, prenataal, kraamzorg, kraamkliniek, bevalt, bevallen van
    nl bevallingsplan, ivf, miskraam, moederschap, moederschapsrust, bevallingsdatum
    nl uitgerekende datum, zwangerschapsverlof, keizersnede, vruchtbaarheid, pasgeboren
    nl pasgeborene, borstvoeding, weeën, in blijde verwachting, abortus
    en pregnant, pregnancy, expecting, give birth, childbirth, maternity, due date, midwife
    en antenatal, prenatal, labour, labor, contractions, miscarriage, fertility, ivf, ultrasound
    en newborn, breastfeeding, caesarean, c-section, maternity leave, obstetrician, baby bump
    en conceive
    de schwanger, schwangerschaft, entbindung, geburt, gebären
    fr enceinte, grossesse, accoucher, maternité
    es embarazada, parto, dar a luz, encinta
    pl ciąża, w ciąży, poród, rodzić, ciężarna
    tr hamile, gebelik, hamilelik, doğum, gebe
    ar حامل, حمل, ولادة

    nl allergie, allergisch, overgevoelig, intolerantie, niet verdragen, verdraagt geen
    nl allergenen, hooikoorts, lactose-intolerantie, allergenenlijst, allergieën, notenallergie
    nl pinda, glutenvrij, gluten, lactose, lactosevrij, lactosevrije, coeliakie, koemelkallergie
    nl schaaldieren, huiduitslag, huisstofmijt, stuifmeel, pollen, uitslag, jeukend, allergietest
    nl antihistaminicum, epipen, voedselallergie, niet tegen kunnen, intolerant, anafylactisch
    nl kattenallergie
    en allergy, allergic, intolerance, hypersensitive, allergen, hay fever, nut allergy, peanut
    en gluten free, gluten, lactose, lactose free, coeliac, celiac, shellfish, rash, hives, pollen
    en antihistamine, food allergy, allergic reaction, dust mites, anaphylactic, dairy free
    de allergie, allergisch, unverträglichkeit, überempfindlich, heuschnupfen
    fr allergie, intolérance, allergène, rhume des foins
    es alergia, alérgico, intolerancia, alérgeno
    pl alergia, uczulenie, uczulony, nietolerancja, alergiczny
    tr alerji, alerjik, intolerans, alerjen
    ar حساسية, تحسس, عدم تحمل, متحسس

    nl gewond, wond, verwonding, letsel, blessure, kwetsuur, geblesseerd, snee, kneuzing, gekwetst
    nl bloeden, verstuikt, gebroken been, gebroken arm, bloedt, brandwond, verbrand, verband
    nl pleisters, hechting, ontwricht, breuk, botbreuk, schaafwond, sportblessure, gips
    nl hersenschudding, schram, steekwond, verband wisselen, buil, verrekt, verzwikt, ehbo
    nl eerste hulp
    en injured, injury, wound, bruise, hurt, bleeding, broken arm, broken leg, fracture, sprain
    en burn, burnt, stitches, bandage, concussion, cut myself, dislocated, first aid, graze, gash
    en twisted ankle, plaster cast, sports injury
    de verletzt, verletzung, wunde, verwundet, prellung
    fr blessé, blessure, plaie, contusion, saigner
    es herido, lesión, contusión
    pl ranny, rana, uraz, kontuzja, skaleczenie
    tr yaralı, yara, yaralanma, sakatlık
    ar جريح, جرح, إصابة, مصاب

    nl handicap, beperking, mindervalide, invalide, invaliditeit, rolstoel, andersvalide
    nl rolstoelgebruiker, persoon met beperking, rolwagen, rollator, scootmobiel, krukken, blind
    nl slechtziend, blindengeleidehond, doof, slechthorend, hoorapparaat, hoortoestel, gebarentaal
    nl blindenstok, chronisch, verstandelijke beperking, autisme, lichamelijke beperking
    nl persoon met handicap, gehandicaptenkaart, aangepaste, aangepast toilet, mindervaliden
    nl minder mobiel, doventolk, gehandicaptenparkeerplaats, zintuiglijke, begeleider, hulphond
    nl drempelvrij, persoonlijke assistentie
    en disability, handicap, wheelchair, impairment, special needs, invalid, wheelchair user
    en rollator, mobility scooter, walking frame, crutches, blind, deaf, autism, visually impaired
    en hard of hearing, hearing aid, sign language, mobility impaired, guide dog, assistance dog
    en learning disability, reduced mobility, blue badge, step free
    de behinderung, behindert, rollstuhl, invalide, beeinträchtigung
    fr handicap, invalidité, fauteuil roulant, pmr
    es discapacidad, discapacitado, silla de ruedas, minusválido, invalidez
    pl niepełnosprawność, niepełnosprawny, inwalida, wózek inwalidzki
    tr engelli, engellilik, tekerlekli sandalye, özürlü
    ar إعاقة, معاق, كرسي متحرك, ذوي الاحتياجات الخاصة

    nl psycholoog, psychiater, therapie, psychotherapeut, therapeut, burn-out, burnout, depressie
    nl depressief, overspannen, psychisch, mentaal, mentale gezondheid, geestelijke gezondheid
    nl zelfmoord, suïcide, somber, zelfmoordgedachten, verslaving, verslaafd, verslavingszorg
    nl eenzaam, eetstoornis, psychologische hulp, trauma, rouwverwerking
    en psychologist, psychiatrist, therapy, therapist, counselling, burnout, depression
    en mental health, suicide, addiction, lonely, loneliness, eating disorder, grief, trauma
    en breakdown
    de psychologe, psychiater, therapie, depression, depressiv, burnout, sucht, einsam
    de seelische gesundheit
    fr psychologue, psychiatre, thérapie, dépression, déprimé, burn-out, addiction, solitude
    fr santé mentale
    es psicólogo, psiquiatra, terapia, depresión, deprimido, adicción, soledad, salud mental
    pl psycholog, psychiatra, terapia, depresja, uzależnienie, samotność, zdrowie psychiczne
    tr psikolog, psikiyatrist, terapi, depresyon, bağımlılık, yalnızlık, ruh sağlığı
    ar طبيب نفسي, علاج نفسي, اكتئاب, إدمان, وحدة, الصحة النفسية

    nl bloedonderzoek, bloedafname, bloed prikken, bloedtest, labo, laboratorium, urinestaal
    nl uitslag van onderzoek, röntgenfoto, mri, ct-scan, onderzoeksresultaat, bloedwaarden
    nl bloed laten trekken, urineonderzoek, radiografie, cholesterol, bloeddruk, bloeddruk meten
    nl uitslagen, staal afgeven, hartfilmpje, medisch onderzoek, resultaten onderzoek
    en blood test, blood work, lab results, test results, laboratory, x-ray, mri, ct scan
    en urine sample, blood pressure, blood sample, screening, cholesterol, medical test, ecg
    de blutuntersuchung, blutabnahme, laborergebnis, röntgen, mrt, urinprobe, blutdruck, befund
    fr prise de sang, analyse de sang, radiographie, irm, laboratoire, échantillon d'urine
    fr résultats d'analyse
    es análisis de sangre, radiografía, resonancia, laboratorio, muestra de orina, resultados
    pl badanie krwi, morfologia, rentgen, rezonans, próbka moczu, wyniki badań
    tr kan tahlili, röntgen, laboratuvar, idrar tahlili, test sonuçları, tansiyon
    ar تحليل دم, فحص الدم, أشعة, مختبر, نتائج الفحص, عينة بول

    nl bril, leesbril, opticien, lenzen, contactlenzen, oogarts, oogmeting, brilglazen, ogentest
    nl optieker, hoortoestel, hoorapparaat, audicien, gehoortest, gehoor, ogen testen, montuur
    nl zonnebril
    en glasses, spectacles, optician, contact lenses, eye test, reading glasses, frames
    en hearing aid, hearing test, audiologist, eyesight, eyewear, sunglasses, lenses
    de brille, kontaktlinsen, optiker, sehtest, hörgerät, hörtest, brillengläser
    fr lunettes, lentilles, opticien, ophtalmologue, appareil auditif, audition, monture
    es gafas, lentillas, óptico, audífono, graduación, anteojos
    pl okulary, soczewki, optyk, aparat słuchowy, badanie wzroku
    tr gözlük, lens, optik, işitme cihazı, göz muayenesi
    ar نظارة, عدسات, طبيب عيون, سماعة أذن, فحص النظر

    nl thuiszorg, thuisverpleging, wijkverpleging, mantelzorg, mantelzorger, thuishulp
    nl verzorging thuis, kraamhulp, poetshulp, huishoudelijke hulp, gezinshulp, verzorgende
    nl zorgbehoevend, maaltijd aan huis, wijkzorg, thuisverpleegkundige, familiehulp, hulp in huis
    nl alarmknop, personenalarm, respijtzorg, hulpbehoevend, zorgkundige
    en home care, carer, caregiver, home help, district nurse, domiciliary care, home nursing
    en respite care, meals on wheels, informal carer, care worker, looked after at home
    en personal alarm
    de pflege, häusliche pflege, pflegedienst, haushaltshilfe, pflegende angehörige
    de pflegebedürftig, hausnotruf
    fr soins à domicile, aide à domicile, aidant, aide-ménagère, infirmière à domicile
    fr garde-malade, dépendance
    es cuidado a domicilio, cuidador, ayuda a domicilio, enfermera a domicilio, dependencia
    pl opieka domowa, opiekun, pielęgniarka środowiskowa, pomoc domowa, opieka nad seniorem
    tr evde bakım, bakıcı, evde hemşire, ev yardımı, bakım hizmeti
    ar رعاية منزلية, تمريض منزلي, مقدم رعاية, مساعدة منزلية

    nl kinesist, fysiotherapeut, fysiotherapie, kiné, kinesitherapie, kine, fysio, massage
    nl osteopaat, revalidatie, ergotherapeut, logopedist, logopedie, revalideren, kinesitherapeut
    nl manueel therapeut, oefentherapie, podotherapeut, voetverzorging, pedicure, diëtist
    nl voedingsdeskundige
    en physiotherapist, physiotherapy, physio, physical therapy, chiropractor, osteopath, massage
    en rehabilitation, rehab, occupational therapist, speech therapist, dietitian, nutritionist
    en podiatrist, chiropodist
    de physiotherapie, physiotherapeut, krankengymnastik, massage, ergotherapie, logopädie, reha
    fr kiné, kinésithérapeute, kinésithérapie, ostéopathe, orthophoniste, rééducation, diététicien
    es fisioterapeuta, fisioterapia, rehabilitación, masaje, logopeda, dietista
    pl fizjoterapeuta, fizjoterapia, rehabilitacja, masaż, logopeda, dietetyk
    tr fizik tedavi, fizyoterapist, masaj, rehabilitasyon, diyetisyen
    ar علاج طبيعي, معالج طبيعي, تدليك, إعادة تأهيل, أخصائي تغذية

    nl apotheek, apotheker, apotheken, drogist, wachtdienst apotheek, apotheek van wacht
    nl apothekersassistent, dienstapotheek, nachtapotheek
    en pharmacy, pharmacist, chemist, drugstore, dispensing chemist, duty pharmacy, night pharmacy
    de apotheke, drogerie, notdienstapotheke
    fr pharmacie, pharmacien, pharmacie de garde, parapharmacie
    es farmacia, farmacéutico, farmacia de guardia, botica
    pl apteka, farmaceuta, apteka dyżurna
    tr eczane, eczacı, nöbetçi eczane
    ar صيدلية, صيدلية مناوبة

    nl naam, voornaam, achternaam, familienaam, roepnaam, meisjesnaam, naamswijziging
    nl naam veranderen, bijnaam, naamgenoot, naam klopt niet, geslachtsnaam, initialen
    nl voorletters, andere naam, verkeerde naam
    en name, first name, surname, last name, maiden name, family name, change my name, nickname
    en initials, full name
    de name, vorname, nachname, familienname, mädchenname, namensänderung
    fr nom, prénom, nom de famille, nom de jeune fille, changement de nom, surnom
    es nombre, apellido, nombre de soltera, cambio de nombre
    pl imię, nazwisko, nazwisko panieńskie, zmiana nazwiska
    tr isim, soyad, soyisim, kızlık soyadı, isim değişikliği
    ar اسم, لقب, اسم العائلة, الاسم الأول, تغيير الاسم

    nl leeftijd, hoe oud, leeftijdsgrens, minimumleeftijd, leeftijdscategorie, geboortedatum
    nl geboren, verjaardag, jarig, volwassene, volwassen, meerderjarig, minderjarig
    nl maximumleeftijd, leeftijdsgroep, hoe oud moet, verjaren, 18-plus
    en age, how old, age limit, minimum age, date of birth, born, birthday, adult, of age
    en under age, grown-up, age group
    de alter, wie alt, altersgrenze, mindestalter, geburtsdatum, geburtstag, erwachsene
    de volljährig
    fr âge, quel âge, limite d'âge, date de naissance, anniversaire, adulte, majeur
    es edad, cuántos años, fecha de nacimiento, cumpleaños, adulto, mayor de edad
    pl wiek, ile lat, data urodzenia, urodziny, dorosły, pełnoletni
    tr yaş, kaç yaşında, doğum tarihi, doğum günü, yetişkin, reşit
    ar عمر, كم العمر, تاريخ الميلاد, عيد ميلاد, بالغ, سن

    nl gezin, familie, huishouden, gezinslid, gezinsleden, huisgenoot, familielid, broer, zus, oom
    nl tante, nicht, neef, schoonmoeder, schoonvader, schoonzoon, schoondochter
    nl gezinssamenstelling, bloedverwant, stiefbroer, nonkel, gezinsleven, eenoudergezin
    nl groot gezin, nakomeling, kleinzoon, kleindochter, naaste
    en family, household, family member, brother, sister, sibling, uncle, aunt, cousin, nephew
    en niece, relative, mother-in-law, father-in-law, in-laws, housemate, next of kin, grandson
    en granddaughter
    de familie, haushalt, familienmitglied, bruder, schwester, onkel, tante, geschwister
    de angehörige
    fr famille, ménage, frère, sœur, oncle, tante, cousin, membre de la famille, proche
    es familia, hogar, hermano, tío, tía, primo, pariente
    pl rodzina, gospodarstwo domowe, brat, siostra, wujek, ciotka, krewny
    tr aile, hane, kardeş, amca, teyze, kuzen, akraba
    ar عائلة, أسرة, أخ, أخت, عم, خالة, قريب

    nl alleenstaand, single, vrijgezel, ongehuwd, ongetrouwd, weduwe, weduwnaar, eenoudergezin
    nl alleenwonend, burgerlijke staat, weduwschap
    en single, unmarried, bachelor, widow, living alone, marital status, single household
    en on my own
    de alleinstehend, ledig, single, verwitwet, witwe, familienstand
    fr célibataire, veuf, veuve, état civil, vivant seul, isolé
    es soltero, viudo, estado civil, vive solo
    pl singiel, kawaler, panna, wdowa, wdowiec, stan cywilny
    tr bekar, dul, yalnız yaşayan, medeni hal
    ar أعزب, أرمل, الحالة الاجتماعية, عازب

    nl gezondheid, fit, conditie, afvallen, vermageren, overgewicht, vermoeid, moe, slaap
    nl slapeloos, gezond leven, gewicht verliezen, roken stoppen, gezondheidsklachten, lichaam
    nl zwaarlijvig, diëten
    en health, healthy, fitness, lose weight, overweight, tired, tiredness, fatigue, insomnia
    en sleep, wellbeing, obese, quit smoking, healthy living, dieting
    de gesundheit, abnehmen, übergewicht, müde, müdigkeit, schlafstörung, rauchen aufhören
    fr santé, sain, maigrir, perdre du poids, surpoids, fatigué, insomnie, arrêter de fumer
    es salud, sano, adelgazar, sobrepeso, cansado, insomnio, dejar de fumar
    pl zdrowie, zdrowy, schudnąć, nadwaga, zmęczony, bezsenność, rzucić palenie
    tr sağlık, sağlıklı, zayıflamak, kilo vermek, yorgun, uykusuzluk
    ar صحة, صحي, إنقاص الوزن, سمنة, تعب, أرق
    """
}
