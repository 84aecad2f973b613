extension Meanings {
  static let food = """
    nl eten, voedsel, levensmiddelen, etenswaar, gegeten, voedingsmiddel, voedingswaren, eetwaren
    nl proviand, bikken, kost en inwoning, warme hap, maaltijden
    en food, eat, ate, eaten, foodstuff, nourishment, grub, meals, groceries, something to eat
    en edible, chow
    de essen, nahrung, lebensmittel, gegessen
    fr nourriture, aliment, manger
    es comida, alimento
    pl jedzenie, żywność, jeść, pokarm
    tr yemek, yiyecek, gıda
    ar طعام, أكل, غذاء

    nl drinken, drank, frisdrank, fris, consumptie, dronk, sapje, fruitsap, limonade, cola
    nl mineraalwater, spuitwater, bruiswater, biertje, wijn, pint, pintje, alcohol, alcoholvrij
    nl thee, koffie, warme dranken, drinkwater
    en drink, beverage, soft drink, soda, refreshment, drank, drunk, juice, lemonade
    en sparkling water, beer, wine, alcohol, non-alcoholic, tea, coffee, drinking water
    de getränk, trinken, getrunken, erfrischung
    fr boisson, boire, bu
    es bebida, refresco
    pl napój, pić
    tr içecek, içmek, meşrubat
    ar مشروب, شراب, شرب

    nl maaltijd, gerecht, schotel, maal, hap, hoofdgerecht, voorgerecht, tussengerecht
    nl driegangenmenu, gangen, bord eten, potje, eetmaal
    en meal, dish, plate of food, main course, three-course
    de mahlzeit, gericht, speise
    fr repas, plat, mets
    es comida, plato
    pl posiłek, danie, potrawa
    tr öğün, yemek, tabak
    ar وجبة, طبق

    nl ontbijt, ochtendmaaltijd, ontbeten, ontbijtje, ontbijtbuffet, ontbijtpakket, ontbijtservice
    nl ochtendeten, ontbijtzaal
    en breakfast, morning meal, brekkie, breakfast buffet, breakfast room, continental breakfast
    en full english
    de frühstück
    fr petit déjeuner, petit-déjeuner
    es desayuno
    pl śniadanie
    tr kahvaltı
    ar فطور, إفطار

    nl lunch, middageten, middagmaal, broodmaaltijd, middagpauze, twaalfuurtje, lunchpauze
    nl noenmaal, lunchpakket, lunchtijd, lunchtrommel, brooddoos, boterhammendoos, 's middags eten
    nl warme lunch, boterhammen
    en lunch, luncheon, midday meal, lunch break, packed lunch, lunchbox, lunchtime, noon meal
    en brunch
    de mittagessen, mittagspause
    fr déjeuner, repas de midi
    es almuerzo, almorzar
    pl lunch, obiad
    tr öğle yemeği
    ar غداء

    nl avondeten, diner, avondmaal, avondmaaltijd, warm eten, gedineerd, 's avonds eten, souper
    nl avonddiner, warme maaltijd
    en dinner, supper, evening meal, dine, tea time, dinnertime, evening dinner, main evening meal
    de abendessen, abendbrot
    fr dîner, souper
    es cena
    pl kolacja
    tr akşam yemeği
    ar عشاء

    nl tussendoortje, snack, versnapering, hapje, borrelhapje, snoep, vieruurtje, knabbel, chips
    nl koek, snoepgoed, reep, chocoladereep, borrelnootjes, frietje, bitterballen, kaasplank
    nl snackautomaat, snaai
    en snack, nibble, bite, finger food, appetizer, crisps, candy, sweets, biscuit
    en cookies and crisps, munchies, vending machine
    de snack, zwischenmahlzeit, imbiss, häppchen
    fr en-cas, collation, goûter, amuse-bouche
    es aperitivo, tentempié, merienda
    pl przekąska
    tr atıştırmalık, aperatif
    ar وجبة خفيفة

    nl restaurant, eetcafé, eethuis, eetgelegenheid, bistro, brasserie, horeca, eettent
    nl restaurantje, tafeltje, eetadres, eetplek, frituur, frietkot, frietkraam, snackbar
    nl pizzeria, lunchroom, tearoom, grillroom, zaaltje om te eten, gastronomie
    en restaurant, eatery, diner, bistro, place to eat, pizzeria, steakhouse, food court
    en chip shop, snack bar, grill
    de restaurant, gaststätte, lokal, wirtshaus, gasthaus
    fr restaurant, resto, brasserie, bistrot
    es restaurante, mesón
    pl restauracja, knajpa, lokal
    tr restoran, lokanta
    ar مطعم

    nl café, kroeg, bar, bruin café, koffiehuis, kantine, pub, taverne, cafeetje, koffiebar
    nl koffiezaak, koffiecorner, stamcafé, herberg, biercafé, terras, cocktailbar, koffieshop
    en cafe, pub, bar, coffee shop, tavern, coffee house, coffee bar, bartender, wine bar
    en beer garden, alehouse, teahouse
    de café, kneipe, bar, schenke
    fr café, bar, bistrot
    es cafetería, bar, taberna
    pl kawiarnia, bar, pub
    tr kafe, bar, kahvehane
    ar مقهى, كافيه

    nl kantine, bedrijfsrestaurant, mensa, eetzaal, refter, bedrijfskantine, eetruimte
    nl personeelsrestaurant, schoolkantine, eetlokaal, bedrijfslunch, kantinemaaltijd, cateraar
    en canteen, cafeteria, mess hall, dining hall, refectory, staff restaurant, school meals
    en staff canteen, lunchroom, catering
    de kantine, mensa, speisesaal
    fr cantine, réfectoire, restaurant d'entreprise
    es comedor, cantina
    pl stołówka, kantyna
    tr yemekhane, kantin
    ar مقصف, كافتيريا

    nl menu, menukaart, spijskaart, gerechtenkaart, drankenkaart, dagschotel, menuutje
    nl kaartje met gerechten, weekmenu, wijnkaart, lunchkaart, kindermenu, dagmenu
    nl suggestie van de chef, keuzemenu, allergenenkaart
    en menu, menu card, bill of fare, wine list, food list, menus, drinks list, kids menu
    en children's menu, daily special, dish of the day
    de speisekarte, getränkekarte, menü
    fr menu, carte du restaurant
    es menú, carta
    pl menu, karta dań
    tr menü, yemek listesi
    ar قائمة الطعام, قائمة المأكولات

    nl afhaalmaaltijd, meenemen, afhaal, takeaway, om mee te nemen, afhaalgerecht, afhalen eten
    nl afhaalrestaurant, afhaalchinees, afhaalmenu, meeneemmaaltijd, bezorgmaaltijd
    nl maaltijdbezorging, pizza bestellen, eten laten bezorgen, eten bestellen
    en takeaway, takeout, to go, carry-out, take out, take-away, take-out, food delivery
    en order pizza, ready meal
    de zum mitnehmen, außer haus, takeaway
    fr à emporter, plat à emporter
    es para llevar, comida para llevar
    pl na wynos
    tr paket servis, al götür
    ar سفري, طعام جاهز

    nl koken, bereiden, klaarmaken, bakken, kokkerellen, toebereiden, maak klaar, braden, stoven
    nl frituren, roosteren, opwarmen, warm maken, keuken gebruiken, zelf koken, kookles, kokkin
    nl kok
    en cook, prepare food, bake, make a meal, fry, roast, boil, simmer, reheat, warm up food, chef
    en cook myself, prepare a meal
    de kochen, zubereiten, backen, braten
    fr cuisiner, cuire, préparer un plat
    es cocinar, guisar, preparar la comida
    pl gotować, przyrządzać, piec
    tr pişirmek, yemek yapmak
    ar طبخ, طهي

    nl recept, kookrecept, bereidingswijze, bereiding, kookboek, baktips, bakrecept
    nl stap voor stap bereiden, weekmenu met recepten
    en recipe, cooking instructions, preparation method, cookbook, baking recipe, how to cook
    de rezept, kochrezept, zubereitung
    fr recette
    es receta, receta de cocina
    pl przepis, przepis kulinarny
    tr yemek tarifi
    ar وصفة, وصفة طبخ

    nl ingrediënt, bestanddeel, samenstelling, wat zit erin, voedingswaarde, calorieën, kcal
    nl suikers, e-nummers, additieven, toevoegingen, bewaarmiddel, kruiden, specerijen
    nl ingrediëntenlijst, etiket voedsel
    en ingredient, composition, what is in it, nutrition, calories, kcal, additives, preservatives
    en nutritional value, spices
    de zutat, inhaltsstoff, bestandteil
    fr ingrédient, composition
    es ingrediente, composición
    pl składnik, skład
    tr malzeme, içindekiler, bileşen
    ar مكونات, مكون

    nl allergie, allergeen, overgevoelig, intolerantie, voedselallergie, allergisch, allergieën
    nl allergeneninformatie, glutenvrij, gluten, lactosevrij, lactose, lactose-intolerant
    nl lactoseintolerantie, coeliakie, notenallergie, pinda, sesam, schaaldieren, koemelk
    nl zonder noten, zonder gluten, zonder melk
    en allergy, allergen, allergic, intolerance, food allergy, gluten-free, gluten free, lactose
    en lactose-free, dairy-free, nut allergy, coeliac, celiac, peanut, nut-free, shellfish
    de allergie, allergen, unverträglichkeit
    fr allergie, allergène, intolérance
    es alergia, alérgeno, intolerancia, alérgico
    pl alergia, alergen, uczulenie, nietolerancja
    tr alerji, alerjen, alerjik
    ar حساسية, مسبب للحساسية

    nl dieet, dieetwens, voedingspatroon, lijnen, dieetvoorschrift, eetpatroon, dieetwensen
    nl diëtist, afvallen, vermageren, gewicht verliezen, koolhydraatarm, suikervrij, zoutarm
    nl zoutloos, keto, caloriearm, voedingsadvies, voedingsdeskundige, koosjer, gezond eten
    en diet, dietary requirement, eating plan, eating habits, dietary, dietitian, nutritionist
    en lose weight, weight loss, low carb, sugar-free, low-salt, kosher, keto
    de diät, ernährungsform, ernährungsplan
    fr régime alimentaire
    es dieta, régimen
    pl dieta, sposób odżywiania
    tr diyet, perhiz
    ar حمية, نظام غذائي

    nl vegetarisch, vega, vegetariër, vleesvrij, vegan, veganistisch, plantaardig, zonder vlees
    nl veganist, veggie, vegaburger, vleesvervanger, vega optie, vegaan, zuivelvrij, flexitariër
    nl pescotariër
    en vegetarian, veggie, vegan, meat-free, plant-based, without meat, meatless, meat substitute
    en plant based, pescatarian, dairy free option
    de vegetarisch, vegan, fleischlos, pflanzlich
    fr végétarien, végane, végétalien, sans viande
    es vegetariano, vegano, sin carne
    pl wegetariański, wegański, bezmięsny
    tr vejetaryen, vegan, etsiz
    ar نباتي, بدون لحم

    nl bedorven, beschimmeld, rot, over datum, slecht geworden, schimmelig, bederven
    nl schimmel op brood, verrot, zuur geworden, ranzig, niet vers, onvers, oneetbaar, verlept
    nl voedselvergiftiging, over de datum
    en spoiled, rotten, gone off, mouldy, past its date, expired food, spoilt, mold, moldy, rancid
    en sour milk, stale, gone bad, not fresh, food poisoning, inedible
    de verdorben, verschimmelt, schlecht geworden, abgelaufen
    fr avarié, pourri, moisi, périmé
    es podrido, estropeado, caducado, mohoso
    pl zepsuty, spleśniały, przeterminowany
    tr bozuk, küflü, bozulmuş
    ar فاسد, متعفن

    nl houdbaar, houdbaarheidsdatum, tht, tgt, bewaartermijn, uiterste datum, houdbaarheidsdata
    nl bewaren in koelkast, bewaartijd, ten minste houdbaar, ingevroren, invriezen, vries in
    nl vacuüm, vers houden, lang houdbaar, datum op de verpakking, te gebruiken tot, hoelang goed
    en shelf life, best before, expiry date, use by, keep fresh, best-before, sell by date
    en use-by date, freezing food, vacuum packed, stay fresh
    de haltbar, mindesthaltbarkeitsdatum, mhd
    fr date de péremption, conservation, à consommer avant
    es fecha de caducidad, caducidad, consumo preferente
    pl termin przydatności, data ważności, trwałość
    tr son kullanma tarihi, raf ömrü, skt
    ar تاريخ الصلاحية, مدة الصلاحية

    nl portie, hoeveelheid per persoon, portiegrootte, hoeveelheid eten, kinderportie
    nl halve portie, halfje, schep, bordje extra, grammage, per persoon eten
    en portion, serving, helping, serving size, child portion, half portion, per-person amount
    de portion
    fr portion, ration
    es porción, ración
    pl porcja
    tr porsiyon
    ar حصة, وجبة للشخص

    nl nagerecht, toetje, dessert, zoet gerecht, gebak, taart, taartje, ijsje, roomijs, ijskreem
    nl pudding, chocomousse, patisserie, cake, ijstaart, vlaai, koekjes, wafel, pannenkoek
    nl verjaardagstaart, patissier
    en dessert, pudding, sweet course, cake, afters, ice cream, pastry, birthday cake, cupcake
    en tart, waffle, pancake
    de nachtisch, nachspeise, dessert, kuchen
    fr dessert, gâteau
    es postre, tarta
    pl deser, ciasto
    tr tatlı, pasta
    ar حلوى, تحلية

    nl smaak, proeven, smakelijk, lekker, aroma, smakeloos, lekkerste, heerlijk, overheerlijk
    nl smullen, bitter, te zout, pittig, zoet, hartig, gekruid, mondgevoel, welke smaken
    en taste, flavour, flavor, tasty, delicious, yummy, tasteless, bland, spicy, salty, bitter
    en scrumptious
    de geschmack, schmecken, lecker, köstlich
    fr goût, saveur, délicieux
    es sabor, probar, rico, delicioso
    pl smak, smaczny, pyszny
    tr tat, lezzet, lezzetli
    ar طعم, مذاق, لذيذ

    nl ober, serveerster, kelner, bediening, gastheer, garçon, dienster, kelnerin, zaalpersoneel
    nl barman, barkeeper, gerant, bediend, personeel aan tafel, horecapersoneel
    en waiter, waitress, serving staff, waiting staff, bartender, barmaid, table service
    en serving us
    de kellner, bedienung
    fr serveuse, garçon
    es camarero, mesero
    pl kelner, kelnerka
    tr garson
    ar نادل, جرسون

    nl fooi, tip voor bediening, drinkgeld, servicekosten restaurant, fooitje, pourboire, getipt
    nl tip geven, bedieningsgeld, servicetoeslag, bediening inbegrepen
    en tipping, gratuity, service charge, leave a tip, tips for staff, tip the waiter, tip jar
    de trinkgeld
    fr pourboire
    es propina
    pl napiwek
    tr bahşiş
    ar بقشيش, إكرامية

    nl brood, bakker, bakkerij, stokbrood, sandwich, pistolet, boterham, beleg, broodbeleg
    nl beschuit, volkoren, croissant
    en bread, roll, bakery, baker, baguette, sandwich, toast, wholemeal, croissant, bun
    de brot, brötchen, bäcker, bäckerei, semmel, baguette
    fr pain, boulangerie, boulanger, baguette, sandwich, tartine
    es pan, panadería, bocadillo, barra de pan
    pl chleb, bułka, piekarnia, kanapka
    tr ekmek, fırın, sandviç, simit
    ar خبز, مخبز, شطيرة

    nl boodschappen, supermarkt, winkelen voor eten, kruidenier, boodschappenlijst
    nl boodschappen doen, warenhuis eten, inkopen doen, boodschappenkar, kruidenierswinkel
    en groceries, supermarket, grocery shopping, grocery store, shopping list, food shopping
    de einkaufen, supermarkt, lebensmittelgeschäft, einkaufsliste
    fr supermarché, épicerie, faire les courses, liste de courses
    es supermercado, compra de la semana, hacer la compra, tienda de comestibles
    pl supermarket, zakupy spożywcze, sklep spożywczy
    tr market, süpermarket, market alışverişi
    ar سوبرماركت, بقالة, تسوق الطعام

    nl groente, fruit, sla, salade, tomaat, aardappel, appel, biologisch, bio
    nl biologische producten, wortel, banaan, fruitmand
    en vegetable, fruit, salad, potato, tomato, apple, organic, greens, produce
    de gemüse, obst, salat, kartoffel, tomate, bio
    fr légume, fruit, salade, pomme de terre, tomate, bio
    es verdura, fruta, ensalada, patata, tomate, ecológico
    pl warzywa, owoce, sałatka, ziemniak, ekologiczny
    tr sebze, meyve, salata, patates, organik
    ar خضروات, فواكه, سلطة, بطاطا

    nl vlees, kip, rund, varken, gehakt, worst, ham, slager, slagerij, biefstuk, kipfilet, vis
    nl garnaal, zalm, vishandel, visboer, steak, spek, kalkoen
    en meat, chicken, beef, pork, mince, sausage, ham, butcher, steak, fish, salmon, shrimp
    de fleisch, hähnchen, rind, schwein, wurst, metzger, fisch
    fr viande, poulet, bœuf, porc, saucisse, boucher, poisson
    es carne, pollo, ternera, cerdo, carnicería, pescado
    pl mięso, kurczak, wołowina, wieprzowina, ryba, rzeźnik
    tr et, tavuk, dana, balık, kasap, sosis
    ar لحم, دجاج, سمك, جزار

    nl melk, zuivel, kaas, boter, yoghurt, ei, eieren, room, kwark, melkproduct, slagroom
    en milk, dairy, cheese, butter, yoghurt, yogurt, egg, cream, cottage cheese
    de milch, milchprodukt, käse, butter, joghurt, ei, sahne
    fr lait, produit laitier, fromage, beurre, yaourt, œuf, crème
    es leche, lácteo, queso, mantequilla, yogur, huevo
    pl mleko, nabiał, ser, masło, jogurt, jajko
    tr süt, peynir, tereyağı, yoğurt, yumurta
    ar حليب, جبن, زبدة, بيض, لبن

    nl catering, feestmaal, buffet, receptiehapjes, groepsdiner, barbecue, bbq, hapjes voor groep
    nl koud buffet, traiteur, feestzaal, personeelsfeest eten, fondue, gourmet
    en catering, buffet, barbecue, bbq, party food, group dinner, finger buffet
    de catering, buffet, grillen, feinkost, gruppenessen, partyservice
    fr traiteur, buffet, barbecue, repas de groupe, fête repas
    es catering, bufé, barbacoa, comida para grupos
    pl catering, bufet, grill, przyjęcie
    tr catering, açık büfe, barbekü, mangal
    ar تموين, بوفيه, شواء
    """
}
