extension Meanings {
  static let travel = """
    nl nieuws, krant, actualiteit, bericht
    en news, newspaper, headlines, current events
    de nachrichten, zeitung, neuigkeiten
    fr actualités, nouvelles, journal
    es noticias, periódico
    pl wiadomości, gazeta
    tr haber, gazete

    nl restaurant, eten, tafel reserveren, diner, eetcafé, lunch, uit eten, café, bar, dineren
    nl bistro
    en restaurant, eat, dinner, lunch, dining, diner, cafe, bar, bistro, food, eatery, meal
    en breakfast
    de restaurant, essen, abendessen, mittagessen, café
    fr restaurant, manger, dîner, déjeuner, café
    es restaurante, comer, cena, almuerzo, café
    pl restauracja, jeść, kolacja, obiad
    tr restoran, yemek, akşam yemeği

    nl recept, koken, bakken, bereiden, gerecht, ingrediënten, ingrediënt, maaltijd, keuken
    en recipe, cook, cooking, bake, prepare, dish, ingredients, ingredient, meal, kitchen
    en cuisine
    de rezept, kochen, backen, gericht, zutaten, küche
    fr recette, cuisiner, cuire, plat, ingrédients, cuisine
    es receta, cocinar, hornear, plato, ingredientes, cocina
    pl przepis, gotować, piec, danie, składniki
    tr tarif, pişir, malzeme

    nl calorieën, calorie, voedingswaarde, gezond, vet, suiker, eiwit, dieet, voeding
    nl koolhydraten
    en calories, calorie, nutrition, healthy, fat, sugar, protein, diet, nutritional, carbs
    de kalorien, nährwert, gesund, fett, zucker, diät
    fr calories, nutrition, sain, régime
    es calorías, nutrición, sano, grasa, dieta
    pl kalorie, wartości odżywcze, zdrowy, dieta
    tr kalori, besin, diyet

    nl houdbaar, bederven, houdbaarheid, bedorven, vers, uiterste houdbaarheidsdatum
    en shelf life, spoil, expire, fresh, go bad, last, stale, rotten
    de haltbar, verderben, frisch, ablaufdatum
    fr périmer, frais, conservation
    es caducar, fresco, conservar
    pl świeży, zepsuć, termin ważności
    tr bozul, taze

    nl licht, lamp, lampen, verlichting, dimmen, lichten
    en light, lights, lamp, lighting, dim, bulb
    de licht, lampe, beleuchtung
    fr lumière, lampe, éclairage
    es luz, lámpara, iluminación
    pl światło, lampa
    tr ışık, lamba

    nl verwarming, thermostaat, temperatuur, ketel, airco, airconditioning
    en heating, thermostat, temperature, boiler, air conditioning, ac, heater
    de heizung, thermostat, klimaanlage
    fr chauffage, thermostat, climatisation
    es calefacción, termostato, aire acondicionado
    pl ogrzewanie, termostat, klimatyzacja
    tr ısıtma, termostat, klima

    nl vertalen, vertaling, taal, spaans, frans, duits, engels, italiaans, nederlands, chinees
    nl hoe zeg je
    en translate, translation, language, spanish, french, german, english, italian, dutch
    en chinese, japanese, how do you say, languages
    de übersetzen, übersetzung, sprache, englisch, spanisch, französisch, niederländisch
    fr traduire, traduction, langue, anglais, espagnol, allemand
    es traducir, traducción, idioma, inglés, francés, alemán
    pl tłumaczyć, tłumaczenie, język, angielski
    tr çevir, çeviri, dil, ingilizce

    nl spellen, spelling, letter, woord, synoniem, schrijf je
    en spell, spelling, letter, word, synonym, letters
    de buchstabieren, rechtschreibung, buchstabe, wort, synonym
    fr épeler, orthographe, lettre, mot, synonyme
    es deletrear, ortografía, letra, palabra, sinónimo
    pl literować, pisownia, litera, słowo, synonim
    tr hecele, yazım, harf, kelime

    nl rekenen, berekenen, uitrekenen, som, plus, min, keer, gedeeld, procent, wortel
    nl percentage, optellen
    en calculate, math, sum, plus, minus, times, divided, percent, square root, percentage
    en multiply, calculator
    de rechnen, berechnen, summe, plus, minus, prozent, wurzel
    fr calculer, somme, plus, moins, pourcentage
    es calcular, suma, más, menos, porcentaje
    pl obliczyć, suma, procent
    tr hesapla, toplam, yüzde

    nl omrekenen, kilo, gram, liter, meter, meten, gewicht, wegen, zwaar, kilometer, centimeter
    nl maateenheid
    en convert, conversion, kilo, gram, liter, meter, measure, weight, weigh, heavy, kilometer
    en inches, feet, ounces, pounds, cups
    de umrechnen, kilo, gramm, liter, meter, messen, gewicht, schwer
    fr convertir, kilo, gramme, litre, mètre, mesure, poids, lourd
    es convertir, kilo, gramo, litro, metro, medir, peso, pesado
    pl przeliczyć, kilogram, gram, litr, metr, waga, ciężki
    tr çevir, kilo, gram, litre, metre, ölç, ağırlık

    nl wisselkoers, koers, valuta, dollar, pond, vreemde valuta
    en exchange rate, currency, dollar, pound, euro, yen, conversion rate
    de wechselkurs, währung, dollar, pfund
    fr taux de change, devise, dollar
    es tipo de cambio, moneda, divisa, dólar
    pl kurs, waluta, dolar
    tr döviz, kur, dolar

    nl robot, bot, chatbot, computerprogramma, kunstmatig, ai, automatisch, machine
    en robot, bot, chatbot, ai, computer program, artificial, automated, machine
    de roboter, bot, chatbot, künstlich, ki, automatisch
    fr robot, bot, chatbot, intelligence artificielle
    es robot, bot, chatbot, inteligencia artificial
    pl robot, bot, chatbot, sztuczna inteligencja
    tr robot, bot, yapay zeka

    nl hallo, hoi, hey, goedemorgen, goedemiddag, goedenavond, goedendag, dag, groeten, moi
    en hello, hi, hey, good morning, good afternoon, good evening, greetings, howdy, good day
    de hallo, guten tag, guten morgen, guten abend, moin, servus, grüß gott
    fr bonjour, salut, bonsoir, coucou
    es hola, buenos días, buenas tardes, buenas noches
    pl cześć, dzień dobry, witam, dobry wieczór, hej
    tr merhaba, selam, günaydın, iyi günler
    ar مرحبا, أهلا, السلام عليكم, صباح الخير

    nl doei, tot ziens, dag, tot later, fijne dag, houdoe, groetjes, prettige dag
    en bye, goodbye, see you, see you later, take care, have a nice day, later
    de tschüss, auf wiedersehen, bis später, ciao
    fr au revoir, à bientôt, salut, bonne journée
    es adiós, hasta luego, chao, hasta pronto
    pl do widzenia, pa, na razie
    tr hoşça kal, görüşürüz, güle güle
    ar مع السلامة, وداعا

    nl bedankt, dank je, dankjewel, dank u, merci, dankzij, dank, top
    en thanks, thank you, thank, appreciate, cheers, thx, grateful
    de danke, vielen dank, dankeschön
    fr merci, remercier
    es gracias, agradecer
    pl dziękuję, dzięki
    tr teşekkürler, teşekkür, sağ ol
    ar شكرا
    """
}
