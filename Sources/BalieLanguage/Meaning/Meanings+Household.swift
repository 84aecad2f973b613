extension Meanings {
  static let household = """
    nl kleding, kleren, kledij, kledingstuk, outfit, plunje, garderobe
    en clothes, clothing, garment, apparel, outfit, wardrobe
    de kleidung, kleider, bekleidung, klamotten, kleidungsstück
    fr vêtement, tenue, fringues
    es ropa, prenda, vestimenta
    pl ubranie, odzież, ciuchy
    tr giysi, kıyafet, giyim, elbise
    ar ملابس, ثياب, لباس

    nl kledingmaat, maat, maattabel, pasvorm, confectiemaat, schoenmaat
    en clothing size, size, size chart, fit, size guide, shoe size
    de größe, kleidergröße, größentabelle, konfektionsgröße, passform
    fr taille, pointure, guide des tailles, coupe
    es talla, guía de tallas, número de calzado
    pl rozmiar, tabela rozmiarów
    tr beden, beden tablosu, numara
    ar مقاس, جدول المقاسات, قياس

    nl passen, aanpassen kleding, paskamer, kleedhokje, pashokje, aantrekken
    en try on, fitting room, changing room, dressing room, put on clothes
    de anprobieren, umkleidekabine, anprobe, anziehen
    fr essayer, cabine d'essayage, essayage, enfiler
    es probarse, probador, ponerse
    pl przymierzyć, przymierzalnia, przebieralnia
    tr denemek, deneme kabini, giyinmek
    ar تجربة الملابس, غرفة القياس, ارتداء

    nl schoen, schoeisel, laars, sneaker, gymschoen, sandaal, gympen
    en shoe, footwear, boot, sneaker, trainer shoe, sandal
    de schuh, schuhwerk, stiefel, turnschuh
    fr chaussure, soulier, botte, basket
    es zapato, calzado, bota, zapatilla
    pl buty, obuwie
    tr ayakkabı, bot, çizme
    ar حذاء, جزمة

    nl jas, mantel, jack, regenjas, winterjas, jasje, frak, vest
    en coat, jacket, raincoat, winter coat, anorak, overcoat
    de jacke, mantel, regenjacke, anorak
    fr manteau, veste, blouson, imperméable
    es abrigo, chaqueta, impermeable
    pl kurtka, płaszcz
    tr ceket, mont, palto, yağmurluk
    ar معطف, سترة, جاكيت

    nl trui, sweater, pullover, hoodie, kapuiensweater, sweatshirt, spencer
    en sweater, jumper, pullover, hoodie, sweatshirt
    de pullover, pulli, sweatshirt
    fr pull-over, chandail, sweat
    es jersey, suéter, sudadera
    pl sweter, bluza
    tr kazak, süveter
    ar كنزة, سترة صوفية

    nl broek, spijkerbroek, jeans, pantalon, legging, korte broek
    en trousers, pants, jeans, shorts, slacks
    de hose, jeans, shorts
    fr pantalon, jean
    es pantalón, vaqueros
    pl spodnie, dżinsy
    tr pantolon, kot
    ar بنطال, بنطلون, سروال

    nl kledingvoorschrift, dresscode, kledingcode, kledingregel, wat aantrekken, uniform
    en dress code, what to wear, uniform, clothing rule, attire
    de kleiderordnung, dresscode, kleidungsvorschrift, uniform
    fr code vestimentaire, tenue exigée, uniforme
    es código de vestimenta, uniforme
    pl zasady ubioru, dress code, mundur
    tr kıyafet kuralı, üniforma
    ar قواعد اللباس, زي موحد

    nl beddengoed, laken, dekbed, dekbedovertrek, kussensloop, linnengoed, deken
    en bedding, bed linen, sheet, duvet, pillowcase, blanket
    de bettwäsche, laken, bettdecke, kissenbezug, bettzeug
    fr literie, drap, couette, housse, linge de lit
    es ropa de cama, sábana, edredón, manta
    pl pościel, prześcieradło, kołdra
    tr nevresim, çarşaf, yorgan
    ar مفروشات سرير, شرشف, لحاف, بطانية

    nl handdoek, badlaken, badhanddoek, badgoed, droogdoek
    en towel, bath towel, hand towel
    de handtuch, badetuch
    fr serviette, serviette de bain, drap de bain
    es toalla, toalla de baño
    pl ręcznik
    tr havlu
    ar منشفة, فوطة

    nl meubel, meubilair, huisraad, inboedel, inrichting, meubelstuk, stoffering
    en furniture, furnishings, household contents, piece of furniture
    de möbel, mobiliar, einrichtung, hausrat
    fr meuble, mobilier, ameublement
    es mueble, mobiliario, enseres
    pl mebel, umeblowanie, wyposażenie
    tr mobilya, eşya
    ar أثاث, مفروشات

    nl stoel, zetel, fauteuil, kruk, zitplaats, krukje
    en chair, seat, armchair, stool
    de stuhl, sessel, sitz, hocker
    fr chaise, fauteuil, siège, tabouret
    es silla, sillón, asiento
    pl krzesło, fotel, stołek
    tr sandalye, koltuk, tabure
    ar كرسي, مقعد

    nl bank om te zitten, zitbank, sofa, bankstel, slaapbank, canapé, hoekbank
    en sofa, couch, settee, sofa bed, loveseat
    de sofa, couch, schlafsofa
    fr canapé, divan
    es sofá, sofá cama
    pl kanapa, sofa, wersalka
    tr kanepe, çekyat
    ar أريكة, كنبة

    nl tafel, bureau, eettafel, werktafel, schrijftafel, salontafel
    en table, desk, dining table, coffee table, work table
    de tisch, schreibtisch, esstisch
    fr table, table de travail
    es mesa, escritorio
    pl stół, biurko
    tr masa, sehpa
    ar طاولة, منضدة

    nl bed, matras, slaapplaats, ledikant, stapelbed, lattenbodem, sponde
    en bed, mattress, bunk bed, sleeping place, berth
    de bett, matratze, schlafplatz, etagenbett
    fr lit, matelas, couchage
    es cama, colchón, litera
    pl łóżko, materac
    tr yatak, karyola, ranza
    ar سرير, فراش, مرتبة

    nl kast, kledingkast, berging meubel, ladekast, commode, boekenkast, dressoir
    en cupboard, cabinet, closet, dresser, chest of drawers
    de schrank, kleiderschrank, kommode, regal
    fr armoire, placard, commode, bibliothèque meuble
    es armario, cómoda, ropero
    pl szafa, szafka, komoda
    tr dolap, gardırop, şifonyer
    ar خزانة, دولاب

    nl bestek, lepel, vork, mes en vork, eetgerei, couvert
    en cutlery, spoon, fork, knife, silverware, tableware
    de besteck, löffel, gabel, messer
    fr couverts, cuillère, fourchette, couteau
    es cubiertos, cuchara, tenedor, cuchillo
    pl sztućce, łyżka, widelec, nóż
    tr çatal bıçak, kaşık, çatal, bıçak
    ar أدوات المائدة, ملعقة, شوكة, سكين

    nl servies, vaat, serviesgoed, vaatwerk, bord, afwas, vuile vaat
    en crockery, dishes, dinnerware, plate, tableware, washing-up
    de geschirr, teller, abwasch
    fr vaisselle, assiette
    es vajilla, platos sucios
    pl naczynia, zastawa, talerz
    tr bulaşık, tabak takımı
    ar أواني, صحون

    nl kopje, mok, beker, tas koffie, bakje, kop, theekop
    en cup, mug, beaker, teacup, tumbler
    de tasse, becher
    fr tasse, gobelet, mug
    es taza, vaso
    pl kubek, filiżanka
    tr fincan, kupa, bardak
    ar كوب, فنجان

    nl pan, kookpot, pot, koekenpan, braadpan, kookgerei, kastrol
    en pan, pot, saucepan, frying pan, cookware
    de topf, pfanne, kochgeschirr
    fr casserole, poêle, marmite
    es olla, sartén, cacerola
    pl garnek, patelnia, rondel
    tr tencere, tava
    ar قدر, مقلاة, طنجرة

    nl huishoudelijk apparaat, witgoed, keukenapparaat, apparatuur, elektro, toestel
    en household appliance, white goods, domestic appliance, kitchen appliance, electrical appliance
    de haushaltsgerät, elektrogerät, küchengerät
    fr électroménager, appareil ménager
    es electrodoméstico, aparato doméstico
    pl sprzęt agd, urządzenie domowe
    tr beyaz eşya, ev aleti
    ar جهاز منزلي, أجهزة كهربائية

    nl wasmachine, wasautomaat, wasserette, wassalon, wasdroger, droogtrommel, de was
    en washing machine, washer, laundrette, laundromat, tumble dryer, laundry
    de waschmaschine, wäschetrockner, waschsalon, wäsche
    fr lave-linge, machine à laver, sèche-linge, laverie, lessive
    es lavadora, secadora, lavandería, colada
    pl pralka, suszarka, pralnia, pranie
    tr çamaşır makinesi, kurutma makinesi, çamaşırhane
    ar غسالة ملابس, مجفف ملابس, مغسلة

    nl koelkast, ijskast, frigo, vriezer, diepvries, diepvriezer, vrieskast
    en fridge, refrigerator, freezer, deep freeze, cooler
    de kühlschrank, gefrierschrank, tiefkühler
    fr frigo, réfrigérateur, congélateur
    es nevera, frigorífico, congelador
    pl lodówka, zamrażarka, chłodziarka
    tr buzdolabı, dondurucu
    ar ثلاجة, براد, مجمد

    nl oven, magnetron, fornuis, kookplaat, kooktoestel, microgolfoven, combi-oven
    en oven, microwave, stove, cooker, hob
    de ofen, mikrowelle, herd, kochfeld, backofen
    fr four électrique, micro-ondes, cuisinière, plaque de cuisson
    es horno, microondas, cocina eléctrica, placa
    pl piekarnik, mikrofalówka, kuchenka, płyta grzewcza
    tr fırın, mikrodalga, ocak
    ar فرن, ميكروويف, موقد

    nl stofzuiger, stofzuigen, schoonmaken vloer, robotstofzuiger, zuiger, kruimeldief
    en vacuum cleaner, hoover, vacuum, robot vacuum
    de staubsauger, staubsaugen, saugroboter
    fr aspirateur, passer l'aspirateur
    es aspiradora, aspirador, pasar la aspiradora
    pl odkurzacz, odkurzać
    tr elektrik süpürgesi, süpürge
    ar مكنسة كهربائية
    """
}
