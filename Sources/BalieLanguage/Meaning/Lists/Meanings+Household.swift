extension Meanings {
  static let household = """
    nl kleding, kleren, kledij, kledingstuk, outfit, plunje, garderobe, jurk, rok, hemd, blouse
    nl t-shirt, shirt, bloes, babykleding, kinderkleding, dameskleding, herenkleding, ondergoed
    nl sokken, lingerie, bh, badpak, zwembroek, modecollectie, kledingzaak
    en clothes, garment, apparel, outfit, wardrobe, gown, skirt, shirt, t-shirt, blouse, underwear
    en socks, menswear, womenswear, kidswear, swimsuit, fashion
    de kleidung, kleider, bekleidung, klamotten, kleidungsstück
    fr vêtement, tenue, fringues
    es ropa, prenda, vestimenta
    pl ubranie, odzież, ciuchy
    tr giysi, kıyafet, giyim, elbise
    ar ملابس, ثياب, لباس

    nl kledingmaat, maat, maattabel, pasvorm, confectiemaat, schoenmaat, maatadvies, matentabel
    nl maatwijzer, small, medium, large, xl, xxl, grote maten, kleine maten, taillemaat
    nl buikomtrek, tussenmaat, centimeters taille, kindermaat, damesmaat
    en clothing size, size, size chart, fit, size guide, shoe size, xl, xxl, plus size, waist
    en inseam, measurements, petite, half size
    de größe, kleidergröße, größentabelle, konfektionsgröße, passform
    fr taille, pointure, guide des tailles, coupe
    es talla, guía de tallas, número de calzado
    pl rozmiar, tabela rozmiarów
    tr beden, beden tablosu, numara
    ar مقاس, جدول المقاسات, قياس

    nl passen, aanpassen kleding, paskamer, kleedhokje, pashokje, aantrekken, doorpassen
    nl aangetrokken, trek aan, aandoen, aangedaan, omkleedruimte, kleedkamer, kleedruimte
    nl omkleden, verkleden
    en try on, fitting room, changing room, dressing room, put on clothes, changing cubicle
    en get changed
    de anprobieren, umkleidekabine, anprobe, anziehen
    fr essayer, cabine d'essayage, essayage, enfiler
    es probarse, probador, ponerse
    pl przymierzyć, przymierzalnia, przebieralnia
    tr denemek, deneme kabini, giyinmek
    ar تجربة الملابس, غرفة القياس, ارتداء

    nl schoen, schoeisel, laars, sneaker, gymschoen, sandaal, gympen, laarzen, pumps, hakken
    nl hakschoen, pantoffel, slof, bottine, teenslipper, slipper, klompen, wandelschoenen
    nl sportschoenen, voetbalschoenen, veter, zool, inlegzool, schoenmaker, instapper
    en shoe, footwear, boot, sneaker, trainer shoe, sandal, heels, slippers, flip-flops, loafers
    en hiking boots, laces, insole, shoemaker, cobbler
    de schuh, schuhwerk, stiefel, turnschuh
    fr chaussure, soulier, botte, basket
    es zapato, calzado, bota, zapatilla
    pl buty, obuwie
    tr ayakkabı, bot, çizme
    ar حذاء, جزمة

    nl jas, mantel, jack, regenjas, winterjas, frak, vest, jassenrek, kapstok, winddichte, parka
    nl regencape, poncho, bodywarmer, donsjas, anorak, overjas, rits, capuchon, vestje
    nl garderobe afgeven, blazer, colbert
    en coat, jacket, raincoat, winter coat, anorak, overcoat, parka, puffer, blazer, poncho, zip
    en zipper, hood, windbreaker, cloakroom
    de jacke, mantel, regenjacke, anorak
    fr manteau, veste, blouson, imperméable
    es abrigo, chaqueta, impermeable
    pl kurtka, płaszcz
    tr ceket, mont, palto, yağmurluk
    ar معطف, سترة, جاكيت

    nl trui, sweater, pullover, hoodie, kapuiensweater, sweatshirt, spencer, truitje, vestje
    nl cardigan, coltrui, wollen trui, joggingtrui, slipover, longsleeve, fleece, fleecetrui
    nl gebreide, sweatvest, breigoed, breiwerk
    en sweater, jumper, pullover, hoodie, sweatshirt, cardigan, turtleneck, knitwear, fleece
    en knitted, woolly
    de pullover, pulli, sweatshirt
    fr pull-over, chandail, sweat
    es jersey, suéter, sudadera
    pl sweter, bluza
    tr kazak, süveter
    ar كنزة, سترة صوفية

    nl broek, spijkerbroek, jeans, pantalon, legging, korte broek, broekspijp, joggingbroek
    nl shortje, bermuda, cargobroek, chino, jogger, onderbroek, panty, broekriem, riem, broekzak
    nl kostuum
    en trousers, pants, jeans, shorts, slacks, chinos, joggers, leggings, tights, trouser leg
    en belt, bermuda
    de hose, jeans, shorts
    fr pantalon, jean
    es pantalón, vaqueros
    pl spodnie, dżinsy
    tr pantolon, kot
    ar بنطال, بنطلون, سروال

    nl kledingvoorschrift, dresscode, kledingcode, kledingregel, wat aantrekken, uniform
    nl kledijvoorschrift, kledingeis, werkkledij, werkkleding, bedrijfskleding, schooluniform
    nl smoking, avondkledij, avondkleding, gala, galakleding, feestkleding, thema kleding
    nl verkleed, verkleedkleding
    en dress code, what to wear, uniform, clothing rule, attire, workwear, work clothes, black tie
    en formal wear, smart casual, costume, fancy dress, school uniform, cocktail attire
    de kleiderordnung, dresscode, kleidungsvorschrift, uniform
    fr code vestimentaire, tenue exigée, uniforme
    es código de vestimenta, uniforme
    pl zasady ubioru, dress code, mundur
    tr kıyafet kuralı, üniforma
    ar قواعد اللباس, زي موحد

    nl beddengoed, laken, dekbed, dekbedovertrek, kussensloop, linnengoed, deken, lakens
    nl hoeslaken, kussen, kussens, hoofdkussen, donsdeken, sprei, lakenset, overtrek
    nl matrasbeschermer, fleecedeken, slaapzak, plaid, dekens, bedlinnen, lakenpakket
    en bedding, bed linen, sheet, duvet, pillowcase, blanket, pillow, fitted sheet, bedspread
    en quilt, comforter, linen, sleeping bag, throw blanket, mattress protector
    de bettwäsche, laken, bettdecke, kissenbezug, bettzeug
    fr literie, drap, couette, housse, linge de lit
    es ropa de cama, sábana, edredón, manta
    pl pościel, prześcieradło, kołdra
    tr nevresim, çarşaf, yorgan
    ar مفروشات سرير, شرشف, لحاف, بطانية

    nl handdoek, badlaken, badhanddoek, badgoed, droogdoek, strandlaken, washandje, keukenhanddoek
    nl theedoek, schotelvod, vaatdoek, strandhanddoek, douchelaken, saunalaken
    en towel, bath towel, hand towel, beach towel, face cloth, washcloth, tea towel, dish towel
    en dish cloth
    de handtuch, badetuch
    fr serviette, serviette de bain, drap de bain
    es toalla, toalla de baño
    pl ręcznik
    tr havlu
    ar منشفة, فوطة

    nl meubel, meubilair, huisraad, inboedel, inrichting, meubelstuk, stoffering, interieur
    nl woonwinkel, meubelzaak, tuinmeubel, tuinset, kringloopmeubel, bouwpakket, zelf monteren
    nl interieurarchitect, gordijn, tapijt, vloerkleed
    en furniture, furnishings, household contents, piece of furniture, flat-pack, self assembly
    en garden furniture, interior, home decor, rug, curtain, furniture store
    de möbel, mobiliar, einrichtung, hausrat
    fr meuble, mobilier, ameublement
    es mueble, mobiliario, enseres
    pl mebel, umeblowanie, wyposażenie
    tr mobilya, eşya
    ar أثاث, مفروشات

    nl stoel, zetel, fauteuil, kruk, zitplaats, leunstoel, bureaustoel, eetkamerstoel, relaxzetel
    nl kuipstoel, klapstoel, tuinstoel, kinderstoel, barkruk, bank en stoel, zitje, poef
    nl relaxstoel, rugleuning, voetenbank
    en chair, seat, armchair, stool, office chair, dining chair, bar stool, deckchair
    en folding chair, recliner, rocking chair, high chair, backrest
    de stuhl, sessel, sitz, hocker
    fr chaise, fauteuil, siège, tabouret
    es silla, sillón, asiento
    pl krzesło, fotel, stołek
    tr sandalye, koltuk, tabure
    ar كرسي, مقعد

    nl bank om te zitten, zitbank, sofa, bankstel, slaapbank, canapé, hoekbank, loungebank
    nl tweezits, driezits, zitgroep, chesterfield, bankbekleding, zitmeubel, zetelbank, zithoek
    nl ligbank, slaapzetel, relaxbank, zitkussen
    en sofa, couch, settee, sofa bed, loveseat, corner sofa, sectional, futon, chaise longue
    en three-seater, two-seater, lounge suite, upholstery
    de sofa, couch, schlafsofa
    fr canapé, divan
    es sofá, sofá cama
    pl kanapa, sofa, wersalka
    tr kanepe, çekyat
    ar أريكة, كنبة

    nl tafel, bureau, eettafel, werktafel, schrijftafel, salontafel, bijzettafel, tafelblad
    nl keukentafel, tuintafel, koffietafel, terrastafel, uitschuifbare tafel, zit-sta bureau
    nl werkbureau, tafelpoot, klaptafel, nachtkastje, zit-stabureau
    en table, desk, dining table, coffee table, work table, side table, tabletop, standing desk
    en worktop desk, kitchen table, folding table, bedside table, writing desk
    de tisch, schreibtisch, esstisch
    fr table, table de travail
    es mesa, escritorio
    pl stół, biurko
    tr masa, sehpa
    ar طاولة, منضدة

    nl bed, matras, slaapplaats, ledikant, stapelbed, lattenbodem, sponde, kinderbed, babybed
    nl ledikantje, boxspring, tweepersoonsbed, eenpersoonsbed, logeerbed, opklapbed, campingbed
    nl zetelbed, luchtbed, wieg, bedbodem, hoofdeinde, slaapbank uitklappen
    en bed, mattress, bunk bed, sleeping place, berth, double bed, single bed, cot, crib
    en guest bed, air bed, bedframe, box spring, sleep on
    de bett, matratze, schlafplatz, etagenbett
    fr lit, matelas, couchage
    es cama, colchón, litera
    pl łóżko, materac
    tr yatak, karyola, ranza
    ar سرير, فراش, مرتبة

    nl kast, kledingkast, berging meubel, ladekast, commode, boekenkast, dressoir, kastje
    nl kastdeur, kastplank, lade, schuifkast, schuifdeurkast, vitrinekast, tv-meubel, tv-kast
    nl schoenenkast, dressing, inloopkast, wandkast, keukenkast, opbergkast, archiefkast
    nl badkamerkast, boekenplank, rek, legplank, opbergruimte, schap, locker, kluisje
    en cupboard, cabinet, closet, dresser, chest of drawers, wardrobe, shelf, shelves, bookcase
    en drawers, storage unit, locker, sideboard, tv stand
    de schrank, kleiderschrank, kommode, regal
    fr armoire, placard, commode, bibliothèque meuble
    es armario, cómoda, ropero
    pl szafa, szafka, komoda
    tr dolap, gardırop, şifonyer
    ar خزانة, دولاب

    nl bestek, lepel, vork, mes en vork, eetgerei, couvert, bestekset, theelepel, soeplepel
    nl messen, keukenmes, keukenmessen, aardappelmes, steakmes, vleesmes, tafelmes, dessertlepel
    nl plastic bestek, broodmes, stokjes, eetstokjes, besteklade
    en cutlery, spoon, fork, knife, silverware, tableware, knives, teaspoon, tablespoon
    en kitchen knife, bread knife, chopsticks, flatware, plastic cutlery
    de besteck, löffel, gabel, messer
    fr couverts, cuillère, fourchette, couteau
    es cubiertos, cuchara, tenedor, cuchillo
    pl sztućce, łyżka, widelec, nóż
    tr çatal bıçak, kaşık, çatal, bıçak
    ar أدوات المائدة, ملعقة, شوكة, سكين

    nl servies, vaat, serviesgoed, vaatwerk, bord, afwas, vuile vaat, borden, kommetje, schaal
    nl serviezen, dienblad, schotels, vaatdoekje, vaatwasser, afwasmachine, vaatwasmachine
    nl afwasborstel, gewassen borden, servet, tafelgerei, glaswerk, porselein, serviesset
    en crockery, dishes, dinnerware, plate, tableware, washing-up, bowls, dishwasher, wash up
    en wash the dishes, do the dishes, glassware, napkin, porcelain, saucer, serving dish
    en dirty dishes
    de geschirr, teller, abwasch
    fr vaisselle, assiette
    es vajilla, platos sucios
    pl naczynia, zastawa, talerz
    tr bulaşık, tabak takımı
    ar أواني, صحون

    nl kopje, mok, beker, tas koffie, bakje, theekop, koffiekop, koffiemok, drinkbeker, glas
    nl glazen, waterglas, wijnglas, thermosbeker, herbruikbare beker, drinkfles, drinkbus
    nl thermoskan
    en cup, mug, beaker, teacup, tumbler, glass, glasses to drink, coffee mug, wine glass
    en travel mug, thermos, water bottle, drinking glass
    de tasse, becher
    fr tasse, gobelet, mug
    es taza, vaso
    pl kubek, filiżanka
    tr fincan, kupa, bardak
    ar كوب, فنجان

    nl pan, kookpot, pot, koekenpan, braadpan, kookgerei, kastrol, steelpan, wok, wokpan
    nl hapjespan, kookpan, pannenset, deksel, snelkookpan, soeppan, bakpan, sauspan
    nl ketel om te koken, fluitketel, dutch oven, braadslede, inductiepan
    en pan, pot, saucepan, frying pan, cookware, wok, skillet, pressure cooker, casserole dish
    en kettle, stockpot, griddle
    de topf, pfanne, kochgeschirr
    fr casserole, poêle, marmite
    es olla, sartén, cacerola
    pl garnek, patelnia, rondel
    tr tencere, tava
    ar قدر, مقلاة, طنجرة

    nl huishoudelijk apparaat, witgoed, keukenapparaat, apparatuur, elektro, toestel, apparaat
    nl elektro-apparaat, keukenmachine, mixer, blender, koffiezetapparaat, koffiemachine
    nl koffiezet, waterkoker, broodrooster, strijkijzer, airfryer, friteuse, vaatwasser
    nl staafmixer, keukenrobot, inbouwapparatuur, elektrisch apparaat
    en household appliance, white goods, domestic appliance, kitchen appliance
    en electrical appliance, appliances, coffee machine, coffee maker, kettle, toaster, iron
    en blender, mixer, food processor, air fryer, electrical device
    de haushaltsgerät, elektrogerät, küchengerät
    fr électroménager, appareil ménager
    es electrodoméstico, aparato doméstico
    pl sprzęt agd, urządzenie domowe
    tr beyaz eşya, ev aleti
    ar جهاز منزلي, أجهزة كهربائية

    nl wasmachine, wasautomaat, wasserette, wassalon, wasdroger, droogtrommel, de was, wasmand
    nl droger, droogkast, wassen, wasmiddel, waspoeder, wasverzachter, wasgoed, droogkuis
    nl stomerij, droogrek, was ophangen, kleding laten wassen, wasruimte, washok, centrifuge
    nl was doen, wasbeurt, waslijn, wasprogramma, fijnwas, handwas
    en washing machine, washer, laundrette, laundromat, tumble dryer, laundry, detergent
    en washing powder, fabric softener, dry cleaning, dry cleaner, launderette, dryer, drying rack
    en washing line, clothes wash, do laundry, wash my clothes, laundry room
    de waschmaschine, wäschetrockner, waschsalon, wäsche
    fr lave-linge, machine à laver, sèche-linge, laverie, lessive
    es lavadora, secadora, lavandería, colada
    pl pralka, suszarka, pralnia, pranie
    tr çamaşır makinesi, kurutma makinesi, çamaşırhane
    ar غسالة ملابس, مجفف ملابس, مغسلة

    nl koelkast, ijskast, frigo, vriezer, diepvries, diepvriezer, vrieskast, koelkastje, ijskastje
    nl koelbox, minibar, vriesvak, invriezer, vriesladen, frigobox, koelelement, wijnkoelkast
    nl vriescombinatie, koelvriescombinatie, koelen, vriezen, ontdooien
    en fridge, refrigerator, freezer, deep freeze, cooler, fridge-freezer, cool box, ice box
    en minibar, cold storage, chilled, chest freezer, defrost
    de kühlschrank, gefrierschrank, tiefkühler
    fr frigo, réfrigérateur, congélateur
    es nevera, frigorífico, congelador
    pl lodówka, zamrażarka, chłodziarka
    tr buzdolabı, dondurucu
    ar ثلاجة, براد, مجمد

    nl oven, magnetron, fornuis, kookplaat, kooktoestel, microgolfoven, combi-oven, ovens
    nl inductieplaat, kookpit, gasfornuis, elektrisch fornuis, bakoven, stoomoven, afzuigkap
    nl dampkap, microgolf, keukenvuur, gasvuur, elektrisch vuur, bakplaat, keramische plaat
    nl ovenrooster, inductie
    en oven, microwave, stove, cooker, hob, burner, induction hob, gas stove, electric stove
    en microwave oven, toaster oven, extractor hood, cooktop, baking tray
    de ofen, mikrowelle, herd, kochfeld, backofen
    fr four électrique, micro-ondes, cuisinière, plaque de cuisson
    es horno, microondas, cocina eléctrica, placa
    pl piekarnik, mikrofalówka, kuchenka, płyta grzewcza
    tr fırın, mikrodalga, ocak
    ar فرن, ميكروويف, موقد

    nl stofzuiger, stofzuigen, schoonmaken vloer, robotstofzuiger, zuiger, kruimeldief
    nl steelstofzuiger, stofzuigzak, stofzak, stofzuigerslang, kruimelzuiger, stofzuigt
    nl handstofzuiger, hepafilter, borstel, dweilrobot, vloerreiniging, dweil, mop, bezem, vegen
    en vacuum cleaner, hoover, vacuum, robot vacuum, dust bag, handheld vacuum, robot cleaner, mop
    en broom, sweep, hepa filter, floor cleaning
    de staubsauger, saugroboter
    fr aspirateur, passer l'aspirateur
    es aspiradora, pasar la aspiradora
    pl odkurzacz, odkurzać
    tr elektrik süpürgesi, süpürge
    ar مكنسة كهربائية

    nl lamp, verlichting, gloeilamp, lampje, spotje, led-lamp, plafondlamp, ledlamp, peertje
    nl armatuur, lampenkap, staanlamp, dimmer, lichtschakelaar
    en lamp, light bulb, lighting, bulb, led light, ceiling light, dimmer, light switch
    de lampe, glühbirne, beleuchtung, lichtschalter, leuchte
    fr lampe, ampoule, éclairage, interrupteur, plafonnier
    es lámpara, bombilla, iluminación, interruptor
    pl lampa, żarówka, oświetlenie, włącznik
    tr lamba, ampul, aydınlatma, ışık düğmesi
    ar مصباح, لمبة, إضاءة

    nl badkamer, douche, kraan, wastafel, spiegel, douchen, gedoucht, wc-bril, badkuip, douchekop
    nl douchegordijn, lavabo, thermostaatkraan, wc-papier
    en bathroom, shower, bath, tap, faucet, washbasin, bathtub, shower head, en-suite
    en toilet paper
    de badezimmer, dusche, badewanne, waschbecken, wasserhahn
    fr salle de bain, douche, baignoire, robinet, lavabo, salle d'eau
    es baño, ducha, bañera, grifo, lavabo, cuarto de baño
    pl łazienka, prysznic, wanna, kran, umywalka
    tr banyo, duş, küvet, musluk, lavabo
    ar حمام, دش, حوض الاستحمام, صنبور

    nl tuin, gazon, gras, tuingereedschap, planten, grasmaaier, bloem, zaaien, tuinslang, haag
    nl snoeien, gieten, onkruid, moestuin, tuinhuis, terrastegel
    en garden, lawn, grass, plant, flowers, lawnmower, hedge, weeds, shed
    de garten, rasen, pflanze, blumen, rasenmäher, hecke, unkraut
    fr jardin, pelouse, gazon, plante, fleurs, tondeuse, haie
    es jardín, césped, plantas, flores, cortacésped
    pl ogród, trawnik, roślina, kwiaty, kosiarka
    tr bahçe, çim, bitki, çiçek
    ar حديقة, عشب, نباتات, زهور

    nl gereedschap, boormachine, hamer, schroef, schroevendraaier, doe-het-zelf, klus, zagen, boor
    nl moersleutel, ladder, verf, lijm, spijker, behangen, klusjesman
    en hand tool, drill, hammer, screw, screwdriver, diy, paint, wrench, ladder, nail, glue
    en handyman
    de werkzeug, bohrmaschine, hammer, schraube, heimwerken, farbe, schraubenzieher
    fr outil, perceuse, marteau, vis, bricolage, peinture, tournevis
    es herramienta, taladro, martillo, tornillo, bricolaje, pintura
    pl narzędzia, wiertarka, młotek, śruba, majsterkowanie, farba
    tr alet, matkap, çekiç, vida, tornavida, boya
    ar أدوات, مثقاب, مطرقة, برغي, دهان

    nl sieraden, juweel, juwelen, ketting, armband, horloge, oorbel, uurwerk, juwelier, trouwring
    nl verlovingsring, halsketting, klokje, polsband
    en jewellery, jewelry, necklace, bracelet, wristwatch, earrings, wedding ring, jeweller
    de schmuck, ring, kette, armband, uhr, ohrringe, juwelier
    fr bijou, bague, collier, bracelet, montre, boucles d'oreilles, bijoutier
    es joya, anillo, collar, pulsera, reloj, pendientes
    pl biżuteria, pierścionek, naszyjnik, bransoletka, zegarek, kolczyki
    tr takı, yüzük, kolye, bilezik, saat, küpe
    ar مجوهرات, خاتم, قلادة, سوار, ساعة يد

    nl tas, handtas, rugzak, portemonnee, portefeuille, boekentas, paraplu, schooltas, sjaal, muts
    nl handschoenen, zonnebril, accessoires, schoudertas, rugtas
    en bag, handbag, backpack, purse, wallet, umbrella, scarf, hat, gloves, sunglasses, schoolbag
    de tasche, handtasche, rucksack, geldbeutel, regenschirm, schal, mütze
    fr sac à main, sac à dos, portefeuille, parapluie, écharpe, bonnet, lunettes de soleil
    es bolso, mochila, cartera, paraguas, bufanda, gorro
    pl torba, plecak, portfel, parasol, szalik
    tr çanta, sırt çantası, cüzdan, şemsiye, atkı
    ar حقيبة يد, محفظة, مظلة, حقيبة ظهر
    """
}
