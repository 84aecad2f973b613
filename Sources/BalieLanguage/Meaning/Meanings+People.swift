extension Meanings {
  static let people = """
    nl maat, afmeting, formaat, grootte, hoe groot, omvang, maten, dimensie, lengte en breedte
    en size, dimension, measurement, how big, measure, format, fit
    de größe, maß, abmessung, format, wie groß, umfang
    fr taille, dimension, format, mesure, pointure, grandeur
    es tamaño, talla, medida, dimensión, formato
    pl rozmiar, wymiar, wielkość, format, jak duży
    tr boyut, ölçü, beden, ebat
    ar حجم, مقاس, قياس, أبعاد

    nl hoeveelheid, aantal, hoeveel, kwantiteit, volume, stuks, portie
    en amount, quantity, number of, how many, volume, qty, count
    de menge, anzahl, wie viele, stückzahl
    fr quantité, nombre, combien, volume
    es cantidad, número de, cuántos, cuánto, volumen
    pl ilość, liczba, ile, sztuk
    tr miktar, adet, sayı, kaç tane
    ar كمية, عدد, مقدار

    nl kleur, tint, kleurtje, kleurkeuze, kleurenpalet, schakering, gekleurd, inkleuren
    en colour, color, shade, tint, hue, coloured
    de farbe, farbton, farbig, färbung
    fr couleur, teinte, coloris, nuance
    es color, tono, tonalidad, colorido
    pl kolor, barwa, odcień, kolorowy
    tr renk, ton, renkli
    ar لون, درجة اللون, ملون

    nl materiaal, stof, grondstof, samenstelling, textiel, weefsel, substantie
    en material, fabric, made of, textile, cloth, composition
    de material, stoff, werkstoff, gewebe, bestehen aus
    fr matière, matériau, tissu, composition, fait de
    es material, tejido, tela, materia, composición
    pl materiał, tkanina, surowiec, skład
    tr malzeme, kumaş, hammadde
    ar مادة, خامة, قماش, مصنوع من

    nl blij, tevreden, gelukkig, verheugd, content, opgetogen, vrolijk, tevredenheid, in de wolken
    en happy, pleased, glad, satisfied, content, delighted, satisfaction
    de froh, zufrieden, glücklich, erfreut, zufriedenheit
    fr content, heureux, satisfait, ravi, satisfaction
    es contento, feliz, satisfecho, satisfacción, alegre
    pl zadowolony, szczęśliwy, wesoły, zadowolenie
    tr mutlu, memnun, sevinçli, memnuniyet
    ar سعيد, راض, مسرور, رضا

    nl boos, kwaad, ergeren, ergernis, geïrriteerd, woedend, razend, pissig, nijdig, ambetant
    en angry, annoyed, mad, irritated, furious, upset, fed up
    de wütend, sauer, verärgert, böse, ärger, zornig
    fr fâché, en colère, énervé, irrité, agacé
    es enfadado, enojado, molesto, furioso, irritado
    pl zły, wściekły, zdenerwowany, poirytowany
    tr kızgın, öfkeli, sinirli
    ar غاضب, منزعج, زعلان, غضب

    nl bezorgd, bang, angst, ongerust, zorgen maken, vrezen, vrees, piekeren, schrik, benauwd
    en worried, afraid, anxious, scared, fear, anxiety, concerned, worry
    de besorgt, ängstlich, angst, sorge, beunruhigt, furcht
    fr inquiet, peur, anxieux, angoisse, craindre, inquiétude
    es preocupado, miedo, ansioso, ansiedad, temor
    pl zaniepokojony, obawa, strach, lęk, martwić się, boję się
    tr endişeli, korku, kaygı, endişe, korkmak
    ar قلق, خوف, خائف, مخاوف

    nl kind, kids, kinderen, kroost, kleuter, peuter, minderjarige, jeugd, zoon, dochter
    en child, kid, children, toddler, minor, offspring, youngster, son, daughter
    de kind, kinder, kleinkind, minderjährig, sohn, tochter
    fr enfant, gosse, mineur, gamin, fils, fille
    es niño, hijo, hija, menor, crío
    pl dziecko, dzieci, syn, córka, nieletni, maluch
    tr çocuk, oğul, kız çocuk, reşit olmayan
    ar طفل, أطفال, ابن, قاصر, ابنة

    nl ouder, vader, moeder, pa, ma, mama, papa, voogd, opvoeder, ouders
    en parent, father, mother, mum, mom, dad, guardian
    de eltern, vater, mutter, elternteil, vormund
    fr parents, père, mère, maman, papa, tuteur
    es padres, padre, madre, papá, mamá, tutor
    pl rodzice, ojciec, matka, mama, tata, opiekun
    tr ebeveyn, anne, baba, veli, vasi
    ar والدين, أب, أم, ولي أمر, والد

    nl partner, echtgenoot, echtgenote, man, vrouw, levensgezel, wederhelft, samenwonende, vriend
    nl vriendin
    en partner, spouse, husband, wife, other half, significant other, boyfriend, girlfriend
    de partner, ehemann, ehefrau, ehepartner, lebensgefährte
    fr conjoint, époux, mari, épouse, compagnon, partenaire
    es pareja, cónyuge, marido, esposa, esposo
    pl partner, mąż, żona, małżonek
    tr eş, karı, koca, partner
    ar زوج, زوجة, شريك الحياة, قرين

    nl trouwen, huwen, huwelijk, getrouwd, gehuwd, bruiloft, trouw, jawoord, in de echt, trouwerij
    nl trouwfeest
    en marry, marriage, wedding, married, get married, wed
    de heiraten, hochzeit, ehe, verheiratet, eheschließung
    fr se marier, mariage, marié, noces, épouser
    es casarse, boda, matrimonio, casado
    pl ślub, wesele, małżeństwo, wziąć ślub, zamężna, żonaty
    tr evlenmek, düğün, evlilik, nikah, evli
    ar زواج, عرس, تزوج, زفاف, متزوج

    nl scheiden, scheiding, echtscheiding, gescheiden, uit elkaar, uiteen, echtscheidingsprocedure
    en divorce, divorced, separate, separation, split up, break up
    de scheidung, geschieden, trennung, sich trennen, scheiden lassen
    fr divorce, divorcer, divorcé, séparation, se séparer
    es divorcio, divorciarse, separación, separarse, divorciado
    pl rozwód, rozwiedziony, separacja, rozstać się, rozwieść się
    tr boşanma, boşanmak, boşanmış, ayrılmak
    ar طلاق, انفصال, مطلق, انفصل

    nl bejaard, oudere, senior, bejaarde, gepensioneerd, 65-plusser, op leeftijd, hoogbejaard
    en elderly, senior, old person, pensioner, oap, older adult, aged
    de senior, ältere, rentner, betagt, alte menschen
    fr personne âgée, senior, retraité, aîné, vieillard
    es mayor, anciano, jubilado, tercera edad, persona mayor
    pl senior, starszy, osoba starsza, emeryt
    tr yaşlı, emekli, ihtiyar
    ar كبار السن, مسن, متقاعد, شيخ

    nl ziek, ziekte, onwel, onpasselijk, niet lekker, grieperig, kwaal, misselijk, aandoening
    nl ziekjes
    en ill, sick, illness, unwell, disease, ailment, poorly, under the weather
    de krank, krankheit, unwohl, erkrankt, erkrankung
    fr malade, maladie, souffrant, pas bien, affection
    es enfermo, enfermedad, dolencia, indispuesto
    pl chory, choroba, źle się czuję, schorzenie, zachorować
    tr hasta, hastalık, rahatsız, keyifsiz
    ar مريض, مرض, متوعك, علة

    nl pijn, zeer doen, kramp, pijnlijk, ongemak, pijn hebben, zeurende pijn
    en pain, ache, hurt, sore, painful, cramp, discomfort
    de schmerz, weh, wehtun, schmerzhaft, krampf, schmerzen
    fr douleur, avoir mal, souffrance, crampe, douloureux
    es dolor, duele, doler, calambre, doloroso
    pl ból, boli, boleć, skurcz, bolesny
    tr ağrı, acı, ağrımak, sancı, kramp
    ar ألم, وجع, يؤلم, مغص

    nl dokter, arts, huisarts, geneesheer, specialist, medicus, huisdokter, chirurg, dr
    en doctor, gp, physician, specialist, dr, family doctor, general practitioner
    de arzt, hausarzt, doktor, ärztin, facharzt, mediziner
    fr médecin, docteur, généraliste, médecin traitant, spécialiste
    es médico, doctor, doctora, médico de cabecera, especialista
    pl lekarz, doktor, lekarz rodzinny, specjalista, lekarka
    tr doktor, hekim, aile hekimi, uzman hekim
    ar طبيب, دكتور, طبيبة, طبيب العائلة

    nl medicijn, geneesmiddel, medicatie, pil, tablet, pijnstiller, pilletje, medicament, siroop
    nl capsule
    en medicine, medication, drug, pill, tablet, painkiller, meds, remedy
    de medikament, arznei, tablette, medizin, arzneimittel, schmerzmittel
    fr médicament, pilule, comprimé, remède, traitement
    es medicamento, medicina, pastilla, fármaco, comprimido
    pl lek, lekarstwo, tabletka, pigułka, środek przeciwbólowy
    tr ilaç, hap, tablet, ağrı kesici
    ar دواء, حبة, مسكن, أدوية, علاج

    nl voorschrift, recept, doktersvoorschrift, herhaalrecept, medisch attest, doktersattest
    nl voorschrijven, doktersbriefje
    en prescription, rx, repeat prescription, doctor's note, prescribe, refill
    de rezept, verschreibung, ärztliches attest, verschreiben, folgerezept
    fr ordonnance, prescription, prescrire, certificat médical
    es receta, prescripción, recetar, certificado médico
    pl recepta, przepisać, zaświadczenie lekarskie, zwolnienie lekarskie
    tr reçete, sağlık raporu, reçete yazmak
    ar وصفة, وصفة طبية, تقرير طبي, روشتة

    nl ziekenhuis, hospitaal, kliniek, spoedgevallen, spoedafdeling, polikliniek, opname, uz, zkh
    nl spoedeisende hulp
    en hospital, clinic, emergency department, er, infirmary, a&e, admission, ward
    de krankenhaus, klinik, spital, notaufnahme, ambulanz
    fr hôpital, clinique, urgences, hospitalisation, chu
    es hospital, clínica, urgencias, ingreso, sanatorio
    pl szpital, klinika, izba przyjęć, przychodnia
    tr hastane, klinik, acil servis, poliklinik
    ar مستشفى, عيادة, طوارئ, مستوصف

    nl tandarts, tand, gebit, kies, tandheelkunde, tandpijn, mondhygiënist, tandheelkundig, beugel
    en dentist, tooth, teeth, dental, toothache, orthodontist, braces
    de zahnarzt, zahn, zähne, zahnschmerzen, zahnklinik
    fr dentiste, dent, dentaire, orthodontiste, mal de dents
    es dentista, diente, muela, dental, odontólogo
    pl dentysta, ząb, zęby, stomatolog, ból zęba
    tr dişçi, diş, diş hekimi, diş ağrısı
    ar طبيب أسنان, أسنان, ضرس

    nl vaccinatie, vaccin, inenting, vaccineren, prik, spuitje, inenten, inspuiting, ingeënt
    nl boosterprik
    en vaccination, vaccine, jab, immunisation, immunization, booster, vaccinate, injection
    de impfung, impfen, impfstoff, spritze, geimpft
    fr vaccin, vaccination, vacciner, piqûre, injection, immunisation
    es vacuna, vacunación, vacunar, inyección, dosis
    pl szczepienie, szczepionka, zaszczepić, zastrzyk
    tr aşı, aşılama, aşı olmak, iğne
    ar تطعيم, لقاح, تلقيح, إبرة

    nl zwanger, zwangerschap, in verwachting, bevallen, bevalling, zwangere, uitgerekend, geboorte
    nl kraamtijd
    en pregnant, pregnancy, expecting, give birth, childbirth, maternity
    de schwanger, schwangerschaft, entbindung, geburt, gebären
    fr enceinte, grossesse, accoucher, accouchement, maternité
    es embarazada, embarazo, parto, dar a luz, encinta
    pl ciąża, w ciąży, poród, rodzić, ciężarna
    tr hamile, gebelik, hamilelik, doğum, gebe
    ar حامل, حمل, ولادة

    nl allergie, allergisch, overgevoelig, intolerantie, niet verdragen, verdraagt geen, allergenen
    nl hooikoorts, lactose-intolerantie
    en allergy, allergic, intolerance, intolerant, hypersensitive, allergen, hay fever
    de allergie, allergisch, unverträglichkeit, überempfindlich, heuschnupfen
    fr allergie, allergique, intolérance, allergène, rhume des foins
    es alergia, alérgico, intolerancia, alérgeno
    pl alergia, uczulenie, uczulony, nietolerancja, alergiczny
    tr alerji, alerjik, intolerans, alerjen
    ar حساسية, تحسس, عدم تحمل, متحسس

    nl gewond, wond, verwonding, letsel, blessure, kwetsuur, geblesseerd, snee, kneuzing, gekwetst
    nl verwond, bloeden
    en injured, injury, wound, wounded, bruise, hurt, bleeding
    de verletzt, verletzung, wunde, verwundet, prellung
    fr blessé, blessure, plaie, contusion, saigner
    es herido, herida, lesión, contusión, lesionado
    pl ranny, rana, uraz, kontuzja, skaleczenie
    tr yaralı, yara, yaralanma, sakatlık
    ar جريح, جرح, إصابة, مصاب

    nl handicap, beperking, gehandicapt, mindervalide, invalide, invaliditeit, rolstoel
    nl andersvalide, rolstoelgebruiker
    en disability, disabled, handicap, wheelchair, impairment, special needs, invalid
    de behinderung, behindert, rollstuhl, invalide, beeinträchtigung
    fr handicap, handicapé, invalidité, fauteuil roulant, pmr
    es discapacidad, discapacitado, silla de ruedas, minusválido, invalidez
    pl niepełnosprawność, niepełnosprawny, inwalida, wózek inwalidzki
    tr engelli, engellilik, tekerlekli sandalye, özürlü
    ar إعاقة, معاق, كرسي متحرك, ذوي الاحتياجات الخاصة
    """
}
