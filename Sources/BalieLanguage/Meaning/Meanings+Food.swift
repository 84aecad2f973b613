extension Meanings {
  static let food = """
    nl eten, voedsel, voeding, levensmiddelen, etenswaar, gegeten
    en food, eat, ate, eaten, foodstuff, nourishment, grub
    de essen, nahrung, lebensmittel, gegessen
    fr nourriture, aliment, manger, alimentation
    es comida, alimento, comer
    pl jedzenie, żywność, jeść, pokarm
    tr yemek, yiyecek, gıda
    ar طعام, أكل, غذاء

    nl drinken, drank, drankje, frisdrank, fris, consumptie, dronk, gedronken
    en drink, beverage, soft drink, soda, refreshment, drank, drunk
    de getränk, trinken, getrunken, erfrischung
    fr boisson, boire, bu
    es bebida, beber, refresco
    pl napój, pić
    tr içecek, içmek, meşrubat
    ar مشروب, شراب, شرب

    nl maaltijd, gerecht, schotel, maal, hap
    en meal, dish, plate of food
    de mahlzeit, gericht, speise
    fr repas, plat, mets
    es comida, plato
    pl posiłek, danie, potrawa
    tr öğün, yemek, tabak
    ar وجبة, طبق

    nl ontbijt, ontbijten, ochtendmaaltijd, ontbeten
    en breakfast, morning meal, brekkie
    de frühstück, frühstücken
    fr petit déjeuner, petit-déjeuner
    es desayuno, desayunar
    pl śniadanie
    tr kahvaltı
    ar فطور, إفطار

    nl lunch, lunchen, middageten, middagmaal, broodmaaltijd, middagpauze, twaalfuurtje
    en lunch, luncheon, midday meal, lunch break
    de mittagessen, mittagspause
    fr déjeuner, repas de midi
    es almuerzo, almorzar
    pl lunch, obiad
    tr öğle yemeği
    ar غداء

    nl avondeten, diner, avondmaal, avondmaaltijd, dineren, warm eten
    en dinner, supper, evening meal, dine, tea time
    de abendessen, abendbrot
    fr dîner, souper
    es cena, cenar
    pl kolacja
    tr akşam yemeği
    ar عشاء

    nl tussendoortje, snack, versnapering, hapje, borrelhapje, snoep, vieruurtje
    en snack, nibble, bite, finger food, appetizer
    de snack, zwischenmahlzeit, imbiss, häppchen
    fr en-cas, collation, goûter, amuse-bouche
    es aperitivo, tentempié, merienda
    pl przekąska
    tr atıştırmalık, aperatif
    ar وجبة خفيفة

    nl restaurant, eetcafé, eethuis, eetgelegenheid, bistro, brasserie, horeca, eettent
    en restaurant, eatery, diner, bistro, place to eat
    de restaurant, gaststätte, lokal, wirtshaus, gasthaus
    fr restaurant, resto, brasserie, bistrot
    es restaurante, mesón
    pl restauracja, knajpa, lokal
    tr restoran, lokanta
    ar مطعم

    nl café, kroeg, bar, bruin café, koffiehuis, kantine, pub, taverne
    en cafe, pub, bar, coffee shop, tavern, coffee house
    de café, kneipe, bar, schenke
    fr café, bar, bistrot
    es cafetería, bar, taberna
    pl kawiarnia, bar, pub
    tr kafe, bar, kahvehane
    ar مقهى, كافيه

    nl kantine, bedrijfsrestaurant, mensa, eetzaal, refter, bedrijfskantine
    en canteen, cafeteria, mess hall, dining hall, refectory, staff restaurant
    de kantine, mensa, speisesaal
    fr cantine, réfectoire, restaurant d'entreprise
    es comedor, cantina
    pl stołówka, kantyna
    tr yemekhane, kantin
    ar مقصف, كافتيريا

    nl menu, menukaart, spijskaart, gerechtenkaart, drankenkaart, dagschotel
    en menu, menu card, bill of fare, wine list, food list
    de speisekarte, getränkekarte, menü
    fr menu, carte du restaurant
    es menú, carta
    pl menu, karta dań
    tr menü, yemek listesi
    ar قائمة الطعام, قائمة المأكولات

    nl afhaalmaaltijd, meenemen, afhaal, takeaway, om mee te nemen, afhaalgerecht
    en takeaway, takeout, to go, carry-out
    de zum mitnehmen, außer haus, takeaway
    fr à emporter, plat à emporter
    es para llevar, comida para llevar
    pl na wynos
    tr paket servis, al götür
    ar سفري, طعام جاهز

    nl koken, bereiden, klaarmaken, bakken, kokkerellen, toebereiden, gebakken
    en cook, prepare food, bake, make a meal, fry, roast
    de kochen, zubereiten, backen, braten
    fr cuisiner, cuire, préparer un plat
    es cocinar, guisar, preparar la comida
    pl gotować, przyrządzać, piec
    tr pişirmek, yemek yapmak
    ar طبخ, طهي

    nl recept, kookrecept, bereidingswijze, bereiding
    en recipe, cooking instructions, preparation method
    de rezept, kochrezept, zubereitung
    fr recette
    es receta, receta de cocina
    pl przepis, przepis kulinarny
    tr yemek tarifi
    ar وصفة, وصفة طبخ

    nl ingrediënt, bestanddeel, samenstelling, wat zit erin
    en ingredient, composition, what is in it
    de zutat, inhaltsstoff, bestandteil
    fr ingrédient, composition
    es ingrediente, composición
    pl składnik, skład
    tr malzeme, içindekiler, bileşen
    ar مكونات, مكون

    nl allergie, allergeen, overgevoelig, intolerantie, voedselallergie, allergisch
    en allergy, allergen, allergic, intolerance, food allergy
    de allergie, allergen, unverträglichkeit, allergisch
    fr allergie, allergène, intolérance, allergique
    es alergia, alérgeno, intolerancia, alérgico
    pl alergia, alergen, uczulenie, nietolerancja
    tr alerji, alerjen, alerjik
    ar حساسية, مسبب للحساسية

    nl dieet, dieetwens, voedingspatroon, lijnen, dieetvoorschrift, eetpatroon
    en diet, dietary requirement, eating plan, eating habits
    de diät, ernährungsform, ernährungsplan
    fr régime alimentaire
    es dieta, régimen
    pl dieta, sposób odżywiania
    tr diyet, perhiz
    ar حمية, نظام غذائي

    nl vegetarisch, vega, vegetariër, vleesvrij, vegan, veganistisch, plantaardig, zonder vlees
    en vegetarian, veggie, vegan, meat-free, plant-based, without meat
    de vegetarisch, vegan, fleischlos, pflanzlich
    fr végétarien, végane, végétalien, sans viande
    es vegetariano, vegano, sin carne
    pl wegetariański, wegański, bezmięsny
    tr vejetaryen, vegan, etsiz
    ar نباتي, بدون لحم

    nl bedorven, beschimmeld, rot, over datum, slecht geworden, schimmelig
    en spoiled, rotten, gone off, mouldy, past its date, expired food
    de verdorben, verschimmelt, schlecht geworden, abgelaufen
    fr avarié, pourri, moisi, périmé
    es podrido, estropeado, caducado, mohoso
    pl zepsuty, spleśniały, przeterminowany
    tr bozuk, küflü, bozulmuş
    ar فاسد, متعفن

    nl houdbaar, houdbaarheid, houdbaarheidsdatum, tht, tgt, bewaartermijn, uiterste datum
    en shelf life, best before, expiry date, use by, keep fresh
    de haltbar, haltbarkeit, mindesthaltbarkeitsdatum, mhd
    fr date de péremption, conservation, à consommer avant
    es fecha de caducidad, caducidad, consumo preferente
    pl termin przydatności, data ważności, trwałość
    tr son kullanma tarihi, raf ömrü, skt
    ar تاريخ الصلاحية, مدة الصلاحية

    nl portie, hoeveelheid per persoon, portiegrootte
    en portion, serving, helping, serving size
    de portion
    fr portion, ration
    es porción, ración
    pl porcja
    tr porsiyon
    ar حصة, وجبة للشخص

    nl nagerecht, toetje, dessert, zoet gerecht, gebak, taart
    en dessert, pudding, sweet course, cake, afters
    de nachtisch, nachspeise, dessert, kuchen
    fr dessert, gâteau
    es postre, tarta
    pl deser, ciasto
    tr tatlı, pasta
    ar حلوى, تحلية

    nl smaak, smaakje, proeven, smakelijk, lekker, aroma
    en taste, flavour, flavor, tasty, delicious, yummy
    de geschmack, schmecken, lecker, köstlich
    fr goût, saveur, délicieux, goûter
    es sabor, probar, rico, delicioso
    pl smak, smaczny, pyszny
    tr tat, lezzet, lezzetli
    ar طعم, مذاق, لذيذ

    nl ober, serveerster, kelner, bediening, gastheer, garçon
    en waiter, waitress, serving staff, waiting staff
    de kellner, bedienung, kellnerin
    fr serveuse, garçon
    es camarero, mesero
    pl kelner, kelnerka
    tr garson
    ar نادل, جرسون

    nl fooi, tip voor bediening, drinkgeld, servicekosten restaurant
    en tipping, gratuity, service charge
    de trinkgeld
    fr pourboire
    es propina
    pl napiwek
    tr bahşiş
    ar بقشيش, إكرامية
    """
}
