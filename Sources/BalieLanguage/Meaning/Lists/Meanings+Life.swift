extension Meanings {
  static let life = """
    nl weer, weersverwachting, weerbericht, weersomstandigheden, weertype, slecht weer
    nl weersvoorspelling, weervoorspelling, weeralarm, code geel, code oranje, code rood, weerapp
    nl mooi weer, zonnig, hitte, hittegolf, tropische dagen, hitteplan, mist, bewolkt
    nl temperatuur buiten, onweersbui, zomerweer, winterweer, droogte, slechte weersomstandigheden
    nl hitterooster
    en weather, forecast, weather forecast, weather conditions, bad weather, heatwave, heat wave
    en weather warning, weather alert, sunny, fog, foggy, cloudy, hot weather, cold weather
    en drought, heat plan
    de wetter, wettervorhersage, wetterbericht, witterung
    fr météo, prévisions météo, intempérie
    es pronóstico del tiempo, meteorología, mal tiempo
    pl pogoda, prognoza pogody
    tr hava durumu, hava tahmini
    ar طقس, حالة الجو

    nl regen, neerslag, bui, regenen, stortbui, motregen, regenval, regenbui, buitje, plensbui
    nl hoosbui, regenachtig, regenweer, regent, druilerig, wolkbreuk, wateroverlast, hagel
    nl hagelbui, miezeren, paraplu, regenjas, regenkleding, hagelstenen, slagregen
    en rain, rainfall, shower of rain, precipitation, downpour, rainy, wet weather, drizzle
    en pouring, hail, hailstones, umbrella, raincoat, rainstorm, soaked, showers forecast
    en waterlogged
    de regen, niederschlag, regenschauer, regnen
    fr pluie, averse, pleuvoir, précipitation
    es lluvia, llover, aguacero, chubasco
    pl deszcz, opady, padać, ulewa
    tr yağmur, yağış, sağanak
    ar مطر, أمطار

    nl storm, onweer, noodweer, harde wind, orkaan, bliksem, windstoot, stormt, storm en regen
    nl stormschade, rukwinden, wind, windkracht, waait, windhoos, tornado, donder, onweert
    nl blikseminslag, bliksemafleider, stormweer, valwinden, harde windstoten, overstroming
    en storm, thunderstorm, gale, severe weather, hurricane, lightning, storm damage, thunder
    en windy, strong wind, high winds, gust, tornado, flood, roof tiles, wind damage
    de sturm, gewitter, unwetter, orkan, blitz
    fr tempête, orage, ouragan, foudre
    es tormenta, tempestad, temporal, huracán
    pl burza, wichura, sztorm, huragan
    tr fırtına, kasırga, şimşek
    ar عاصفة, إعصار, برق

    nl sneeuw, gladheid, ijzel, gladde weg, strooien bij vorst, vorst, bevroren, ijs, sneeuwval
    nl sneeuwt, sneeuwruimen, sneeuw ruimen, sneeuwvrij, spekglad, strooidienst, strooiwagen
    nl strooizout, strooien, gestrooid, strooiroute, pekel, bevriezen, vriezen, vriest, gevroren
    nl vorstschade, bevroren leiding, winterbanden, ijsbaan, schaatsen, natuurijs, sneeuwpret
    nl sneeuwschuiver, uitglijden, uitgegleden, ijsvrij
    en snow, ice, icy road, frost, black ice, frozen, slippery road, snowfall, snowy, icy
    en gritting, gritter, grit bin, road salt, snow clearing, snow plough, snow plow, freezing
    en frozen pipes, winter tyres, ice rink, ice skating, slippery, snow day, sleet, thaw
    de schnee, glätte, glatteis, frost
    fr neige, verglas, gelée, glace
    es nieve, hielo, helada
    pl śnieg, lód, gołoledź, mróz
    tr kar, buz, don, buzlanma
    ar ثلج, جليد, صقيع

    nl natuur, bos, natuurgebied, park, groen, buitengebied, woud, plantsoen, stadspark
    nl natuurpark, natuurreservaat, bosgebied, heide, duinen, duingebied, strand, weiland, akker
    nl platteland, recreatiegebied, wandelgebied, wandelen, wandelroute, wandelpad, fietsroute
    nl uitkijktoren, boswachter, bospad, vogels, vogelkijkhut, dieren in het wild, vos, hert
    nl paddenstoelen, bloemen plukken, picknicken, barbecueplaats, natuurliefhebber, waterplas
    nl recreatieplas, vijver, kinderboerderij, bosbrand, groengebied
    en nature, forest, woods, nature reserve, park, countryside, woodland, wildlife, meadow
    en field walk, heath, dunes, beach, walking trail, hiking, hiking trail, footpath walk
    en nature trail, national park, ranger, birdwatching, birds, picnic, lake, pond, petting farm
    en wild animals, mushrooms, forest fire, bird hide
    de natur, wald, naturschutzgebiet, park, grünanlage
    fr nature, forêt, bois, réserve naturelle, parc
    es naturaleza, bosque, parque, reserva natural
    pl przyroda, lasy, park, rezerwat
    tr doğa, orman, park
    ar طبيعة, غابة, حديقة عامة

    nl huisdier, dier, beest, beestje, gezelschapsdier, troeteldier, kat, poes, kater, kitten
    nl kittens, konijn, cavia, hamster, vogel, papegaai, kanarie, aquarium, schildpad, reptiel
    nl paard, pony, kip, haan, dierenasiel, asiel dieren, dierenopvang, dierenpension
    nl dierenambulance, dierenwinkel, dierenvoer, kattenvoer, hondenvoer, chip dier, chippen
    nl castreren, steriliseren, sterilisatie dier, dierenpaspoort, dierenverzekering, dierenvriend
    nl kattenbak, kattenluik, kattenoppas, dierenoppas, dierenmishandeling, dierenbescherming
    nl zwerfkat, vermiste kat, huisdiervriendelijk, adopteren dier, dierenverzorger
    en pet, animal, companion animal, critter, cat, kitten, rabbit, guinea pig, hamster, parrot
    en fish tank, aquarium, tortoise, reptile, horse, pony, chicken, rooster, animal shelter
    en animal rescue, kennel, cattery, pet shop, pet food, microchip, neuter, spay, castrate
    en pet passport, pet insurance, pet sitter, stray cat, animal cruelty, missing cat
    en pet friendly, pet-friendly, pets allowed, catflap
    de haustier, tier
    fr animal, animal domestique, animal de compagnie
    es mascota, animal, animal doméstico
    pl zwierzę, zwierzak, zwierzę domowe
    tr evcil hayvan, hayvan
    ar حيوان, حيوان أليف

    nl hond, puppy, viervoeter, assistentiehond, geleidehond, pup, puppies, hondentraining
    nl hondenschool, hondencursus, hondenuitlaatservice, hondenoppas, hondenpension
    nl hondenbelasting, hondenlosloopgebied, losloopgebied, aanlijnplicht, hondenriem, leiband
    nl muilkorf, hulphond, blindengeleidehond, honden toegestaan, hondenweide, bijthond, blaffen
    nl hondenras, waakhond, hondenvriendelijk, hondenbeet, rashond, teef, reu, hondenmand
    en dog, puppy, doggy, guide dog, assistance dog, dog training, dog walker, dog walking
    en dog sitter, kennel, leash, dog lead, on a lead, muzzle, service dog, hearing dog
    en dogs allowed, dog friendly, dog-friendly, dog bite, barking, dog licence, dog tax
    en off-leash, dog breed
    de hund, welpe, blindenhund, assistenzhund
    fr chien, chiot
    es perro, cachorro
    pl pies, szczeniak, piesek
    tr köpek, yavru köpek
    ar كلب, جرو

    nl dierenarts, veearts, dierenkliniek, veterinair, dierendokter, dierenziekenhuis
    nl dierenartspraktijk, dierenspoed, inenting dier, vaccinatie hond, vaccinatie kat, rabiës
    nl hondsdolheid, ontwormen, ontwormd, wormenkuur, vlooienband, vlooien dier, chip plaatsen
    nl laten chippen, hond inenten, inslapen, laten inslapen, euthanasie dier, dierenartskosten
    nl castreren, steriliseren, kater castreren, dierentandarts, dierenapotheek, sterilisatie
    en vet, veterinarian, animal clinic, veterinary surgeon, veterinary, animal hospital, rabies
    en deworm, worming, worming tablets, flea treatment, vaccinate dog, vaccinate cat
    en microchipping, neutering, put to sleep, animal doctor, pet vaccination, spaying
    de tierarzt, tierklinik
    fr vétérinaire, clinique vétérinaire
    es veterinario, clínica veterinaria
    pl weterynarz, lecznica dla zwierząt
    tr veteriner
    ar طبيب بيطري, عيادة بيطرية

    nl ongedierte, plaagdier, rat, muizen, kakkerlak, wespennest, ongediertebestrijding, muizenval
    nl muizenplaag, rattenplaag, rattengif, rattenval, bedwants, wandluis, zilvervisje
    nl papiervisje, mieren, vlooien, motten, wespen, bijennest, hoornaar, steenmarter, marter
    nl duivenoverlast, duiven, eikenprocessierups, teek, insecten, verdelger, houtworm
    nl fruitvliegjes, luizen, muizenkeutels, ongediertebestrijder, insectenplaag, vlooienplaag
    nl kevers
    en vermin, pest, rat, mice, cockroach, wasp nest, pest control, bug infestation, mouse
    en bedbugs, bed bugs, silverfish, ants, fleas, moths, wasps, hornet, bees nest, infestation
    en exterminator, rodent, termites, woodworm, pigeons, droppings, mouse trap, lice
    en beetle infestation, tick bite
    de ungeziefer, schädling, ratte, mäuse, wespennest, kammerjäger
    fr vermine, nuisible, cafard, dératisation
    es plaga, cucaracha, control de plagas
    pl szkodnik, szczur, robactwo, karaluch
    tr haşere, böcek, ilaçlama
    ar حشرات, فئران, صراصير, مكافحة الآفات

    nl route, routebeschrijving, weg ernaartoe, bereikbaarheid, hoe kom ik er, wegbeschrijving
    nl routeplanner, aanrijroute, rijroute, navigatie, gps, bewegwijzering, wegwijzer
    nl vervoer naar, reisweg, looproute, loopafstand, wandelafstand, omweg, kortste weg, afslag
    nl op- en afrit, weg vinden, vindbaar, reisadvies, parkeerroute, reistijd, hoe rijden, afrit
    en directions, route, how to get there, getting here, how to reach, route planner, navigation
    en satnav, sat nav, gps, directions to, walking distance, walking route, driving directions
    en signposts, find us, shortest way, turn off, postcode for satnav, accessible by, travel time
    en reachable
    de anfahrt, wegbeschreibung, route, weg dorthin
    fr itinéraire, comment venir, accès, chemin, plan d'accès
    es cómo llegar, ruta, indicaciones, itinerario
    pl dojazd, trasa, jak dojechać
    tr yol tarifi, nasıl gidilir, güzergah, ulaşım
    ar كيفية الوصول, مسار, طريق, اتجاهات

    nl plattegrond, landkaart, stadskaart, overzichtskaart, wegenkaart, gebouwkaart
    nl kaartje van de stad, kaart van de stad, kaart van het gebouw, kaart van het terrein
    nl terreinplattegrond, stadsplan, grondplan, gebouwplattegrond, overzichtskaartje
    nl digitale kaart, atlas, ligging, stadsplattegrond, legenda, terreinkaart, zaalplan
    nl stoelenplan, metrokaart, netkaart, wandelkaart, fietskaart
    en map, floor plan, site map of building, street map, city map, site map, site plan
    en campus map, building map, park map, seating plan, seating chart, metro map, floorplan
    en layout of building, atlas, legend on map, hiking map, network map
    de lageplan, landkaart, stadtplan, grundriss
    fr plan d'accès, carte routière, plan de ville, plan du site
    es mapa, plano
    pl mapa, plan budynku, plan miasta
    tr harita, kroki, kat planı
    ar خريطة, مخطط المبنى

    nl ingang, entree, toegangsdeur, voordeur, inkom, poort, hoofdingang, zij-ingang, zijingang
    nl achteringang, achterdeur, artiesteningang, leveranciersingang, bezoekersingang, draaideur
    nl schuifdeur, toegangspoort, slagboom, toegangspoortje, poortje, inkomhal, lobby, portaal
    nl bel bij de deur, rolstoelingang, inrijpoort, portier, receptie beneden, hoofdentree
    en entrance, entry door, way in, front door, gate, main entrance, side entrance, back entrance
    en rear entrance, back door, revolving door, entry gate, entryway, lobby, foyer, doorbell
    en wheelchair entrance, visitors entrance, turnstile, delivery entrance, staff entrance
    en doorway
    de eingang, eingangstür, haupteingang, tor
    fr entrée, porte d'entrée, accès principal
    es entrada, puerta principal, puerta de acceso
    pl wejście, brama, drzwi wejściowe
    tr giriş, giriş kapısı, ana giriş
    ar مدخل, بوابة

    nl verdieping, etage, woonlaag, bouwlaag, begane grond, gelijkvloers, benedenverdieping
    nl bovenverdieping, eerste verdieping, tweede verdieping, derde verdieping, eerste etage
    nl souterrain, kelderverdieping, zolderverdieping, verdiepingsnummer, parterre
    nl tussenverdieping, verdieping hoger, bovenste verdieping
    en floor, storey, story level, level of building, ground floor, first floor, second floor
    en third floor, top floor, upper floor, lower ground, basement level, mezzanine, upstairs
    en downstairs, stories high, lower level, upper level
    de etage, stockwerk, geschoss
    fr étage, niveau du bâtiment
    es piso, planta, nivel del edificio
    pl piętro, kondygnacja
    tr bina katı
    ar طابق, دور

    nl lift, roltrap, trap, personenlift, traplift, elevator, trappenhuis, traptrede, trede
    nl trapleuning, leuning, opstapje, hellingbaan, goederenlift, plateaulift, liftknop
    nl lift defect, lift kapot, liftcode, traphal, noodtrap, wenteltrap, liftmonteur, drempel
    nl drempelvrij, traplopen
    en lift, elevator, escalator, stairs, staircase, stairlift, stairway, stairwell, step-free
    en step free, stepfree, handrail, banister, ramp, wheelchair ramp, chair lift, service lift
    en goods lift, lift broken, threshold step, level access, stair lift
    de aufzug, fahrstuhl, treppe, rolltreppe, lift
    fr ascenseur, escalier, escalator
    es ascensor, escalera, escalera mecánica, elevador
    pl winda, schody
    tr asansör, merdiven, yürüyen merdiven
    ar مصعد, درج, سلم متحرك

    nl toilet, wc, plee, sanitair, restroom, toiletruimte, sanitaire ruimte, kleinste kamertje
    nl wc-ruimte, toiletje, openbaar toilet, invalidentoilet, mindervalidentoilet, rolstoeltoilet
    nl genderneutraal toilet, herentoilet, damestoilet, urinoir, plasplek, wc-papier, toiletpapier
    nl wc-rol, verschoonruimte, verschoontafel, luiertafel, luierkussen, babyverschoonplek
    nl verzorgingsruimte baby, toilethuisje, plaskruis, toiletgeld, wildplassen
    nl sanitaire voorzieningen, doucheruimte, hurktoilet, toiletbezoek, urineren, handen wassen
    nl luier verschonen
    en toilet, restroom, bathroom, loo, wc, washroom, lavatory, public toilet, disabled toilet
    en accessible toilet, baby changing, changing table, nappy changing, diaper, nappy, urinal
    en toilet paper, ladies room, gents, men's room, gender-neutral toilet, portaloo
    en portable toilet, changing places, washing hands
    de toilette, wc, klo, sanitäranlagen
    fr toilettes, wc, sanitaires
    es aseo, baño, servicios, inodoro, retrete
    pl toaleta, wc, ubikacja, łazienka
    tr tuvalet, wc, lavabo
    ar مرحاض, حمام, دورة المياه, تواليت

    nl zaal, vergaderruimte, ruimte, vergaderzaal, lokaal, kamer, vergaderkamer, vergaderlokaal
    nl spreekkamer, leslokaal, klaslokaal, feestzaal, feestruimte, theaterzaal, aula, auditorium
    nl collegezaal, congreszaal, conferentieruimte, conferentiezaal, cursuslokaal, werkruimte
    nl flexplek, zaalhuur, zaal huren, zaalreservering, zaal reserveren, ruimte huren
    nl ruimte reserveren, huren van een zaal, beamer, projector, projectiescherm, whiteboard
    nl flipover, geluidsinstallatie, microfoon, zaalverhuur, trouwzaal, opstelling zaal
    nl kleedkamer, catering zaal, zaalcapaciteit, podium, ontmoetingsruimte, overlegruimte
    nl cowerkplek, coworking
    en room, hall, meeting room, conference room, function room, auditorium, lecture hall
    en lecture theatre, classroom, ballroom, event space, venue, event venue, meeting space
    en party room, party venue, breakout room, room hire, room rental, hire a room, book a room
    en projector, beamer, whiteboard, flipchart, sound system, microphone, coworking, workspace
    en room capacity, venue hire, boardroom, hot desk
    de raum, saal, zimmer, besprechungsraum, tagungsraum
    fr salle, pièce, salle de réunion
    es sala, habitación, sala de reuniones, salón
    pl sala, pokój, pomieszczenie, sala konferencyjna
    tr salon, oda, toplantı odası
    ar قاعة, غرفة, غرفة اجتماعات

    nl geboorte, bevalling, geboorteaangifte, baby krijgen, kraam, pasgeboren, bevallingsverlof
    nl kraamzorg, kraamhulp, kraamkliniek, kraamafdeling, materniteit, verloskundige, vroedvrouw
    nl vroedkundige, gynaecoloog, thuisbevalling, keizersnede, weeën, ontsluiting, ruggenprik
    nl pasgeborene, boreling, baby, babytje, zuigeling, geboorteregeling, geboortekaartje
    nl kraamvisite, babyuitzet, geboortelijst, kraampakket, tweeling, couveuse, borstvoeding
    nl flesvoeding, consultatiebureau, kind en gezin, kraambezoek, uitgerekend, uitgerekende datum
    nl prematuur, miskraam, vruchtwater, babyborrel, doopsuiker, doop, geboortedatum
    en birth, childbirth, born, give birth, newborn, delivery of baby, midwife, midwives
    en maternity, maternity ward, maternity care, obstetrician, home birth, c-section, caesarean
    en contractions, labour ward, labor pains, epidural, baby, infant, due date, baby shower
    en twins, breastfeeding, bottle feeding, miscarriage, premature, postnatal, postpartum
    en birth announcement, christening, baptism, health visitor, maternity unit
    de geburt, entbindung, geboren, neugeborenes
    fr naissance, accouchement, né, nouveau-né
    es nacimiento, parto, nacido, recién nacido
    pl narodziny, poród, urodzenie, noworodek
    tr doğum, doğmak, yenidoğan
    ar ولادة, مولود, إنجاب

    nl trouwen, huwelijk, bruiloft, gehuwd, in het huwelijk treden, huwelijksfeest, trouwfeest
    nl trouwlocatie, trouwzaal, trouwkaart, trouwjurk, trouwring, trouwdag, bruiloftsfeest, bruid
    nl bruidegom, bruidspaar, ceremoniemeester, verloofd, verloving, verlovingsring
    nl huwelijksaanzoek, huwelijksreis, huwelijkscadeau, vrijgezellenfeest, trouwboeket
    nl getuige op bruiloft, trouwambtenaar, geregistreerd partnerschap, samenlevingscontract
    nl wettelijk samenwonen, huwelijkse voorwaarden, huwelijksverjaardag, trouwplannen
    nl gouden bruiloft, echtpaar, trouwceremonie, huwelijksakte, jubileum huwelijk, trouwfotograaf
    en marriage, marry, wedding, get married, tie the knot, wedding venue, wedding day
    en wedding party, wedding reception, wedding dress, wedding ring, wedding guest, bride, groom
    en bridal, bridesmaid, best man, fiancé, fiancee, engagement, engagement ring, get engaged
    en proposal of marriage, honeymoon, hen party, stag party, bachelorette, civil partnership
    en wedding anniversary, newlyweds, spouse, wedding gift, married couple
    de heirat, hochzeit, ehe, verheiratet, trauung
    fr mariage, se marier, marié, noces, épouser
    es matrimonio, boda, casarse
    pl ślub, małżeństwo, wesele, ożenić się, żonaty
    tr evlilik, evlenmek, düğün, nikah, evli
    ar زواج, عرس, متزوج, زفاف

    nl scheiden, echtscheiding, gescheiden, uit elkaar gaan, ontbinding huwelijk, scheidt
    nl echtscheidingspapieren, scheidingsregeling, scheidingspapieren, scheidingsmediator
    nl mediation, bemiddelaar scheiding, alimentatie, kinderalimentatie, partneralimentatie
    nl onderhoudsgeld, co-ouder, co-ouderschap, omgangsregeling, ouderschapsplan, bezoekregeling
    nl ouderlijk gezag, voogdij, relatiebreuk, beëindiging relatie, relatie uit, exen, ex-partner
    nl ex-vrouw, ex-man, uit elkaar, verdelen boedel, boedelscheiding, boedelverdeling
    nl scheidingsadvocaat, gescheiden ouders, huwelijksproblemen, ruzie met partner
    nl relatietherapie, samenleving verbroken
    en divorce, separate from partner, split up, marital separation, divorce lawyer
    en divorce papers, alimony, child support, child maintenance, custody, joint custody
    en visitation rights, separated, breakup, break-up, broken up, ex-husband, ex-wife, ex-partner
    en mediator, co-parenting, parental custody, marriage over, couples therapy, divide assets
    de scheidung, sich scheiden lassen, geschieden, trennung vom partner
    fr divorce, séparation
    es divorcio, separación
    pl rozwód, rozwieść się, separacja
    tr boşanma, boşanmak, boşanmış
    ar طلاق, انفصال, مطلق

    nl overlijden, dood, sterven, overleden, sterfgeval, doodgaan, gestorven, heengaan, stierf
    nl overlijdt, overlijdensbericht, rouwbericht, rouwbrief, rouwadvertentie, nabestaande, rouw
    nl rouwverwerking, rouwverlof, verloren dierbare, dierbare, erfenis, erven, erfgenaam
    nl testament, nalatenschap, overlijdensakte, overlijdensverklaring, stervensbegeleiding
    nl palliatieve zorg, hospice, terminaal, ongeneeslijk, zelfdoding, zelfmoord, euthanasie
    nl overledene, weduwe, weduwnaar, condoleance, condoleren, deelneming, sterfdag, doodsoorzaak
    nl orgaandonatie, levenseinde, dodelijk, overleden echtgenoot, dierbaren, afscheid nemen
    en death, deceased, passed away, died, bereavement, dead, obituary, mourning, grief, grieving
    en condolences, next of kin, inheritance, heir, probate, estate of deceased, terminal
    en terminally ill, hospice, palliative care, suicide, widow, late husband, late wife
    en late father, late mother, loss of loved one, end of life, bereavement leave, cause of death
    en euthanasia, organ donation
    de tod, sterben, verstorben, todesfall, gestorben
    fr décès, mort, mourir, décédé, défunt
    es muerte, fallecimiento, morir, defunción
    pl śmierć, zgon, umrzeć, zmarły
    tr ölüm, vefat, ölmek, ölen
    ar وفاة, موت, متوفى

    nl begrafenis, uitvaart, crematie, begraven, teraardebestelling, kerkhof, begrafenisondernemer
    nl uitvaartondernemer, uitvaartcentrum, uitvaartverzorger, uitvaartverzekering, uitvaartdienst
    nl afscheidsdienst, afscheidsplechtigheid, afscheidsviering, crematorium, begraafplaats
    nl begraafrecht, grafrecht, graf, grafsteen, grafconcessie, grafonderhoud, concessie graf, urn
    nl urnenmuur, urnengraf, columbarium, asverstrooiing, strooiweide, as verstrooien
    nl natuurbegraven, natuurbegraafplaats, condoleance, koffietafel, rouwauto, lijkwagen
    nl doodskist, rouwkrans, rouwboeket, bloemstuk, uitvaartkosten, begrafeniskosten, opbaren
    nl mortuarium, rouwcentrum, rouwkamer, rouwplechtigheid, graf verlengen, graf ruimen, grafzerk
    nl repatriëren overledene
    en funeral, burial, cremation, bury, cemetery, graveyard, funeral director, undertaker
    en funeral home, funeral service, memorial service, crematorium, grave, gravestone, headstone
    en burial plot, grave plot, grave lease, urn, ashes, scatter ashes, scattering of ashes
    en natural burial, coffin, casket, hearse, mourners, wreath, funeral costs, funeral flowers
    en mortuary, morgue, chapel of rest, memorial, interment, funeral cover, funeral plan
    de beerdigung, bestattung, begräbnis, friedhof, einäscherung
    fr enterrement, funérailles, obsèques, inhumation, crémation, cimetière
    es entierro, funeral, sepelio, incineración, cementerio
    pl pogrzeb, pochówek, kremacja, cmentarz
    tr cenaze, defin, mezarlık
    ar جنازة, دفن, مقبرة

    nl pensioen, aow, pensionering, met pensioen gaan, ouderdomspensioen, gepensioneerd
    nl pensioenleeftijd, pensioenfonds, pensioenopbouw, pensioenuitkering, pensioensparen
    nl pensioenoverzicht, vervroegd pensioen, vroegpensioen, brugpensioen, prepensioen, vut
    nl nabestaandenpensioen, overlevingspensioen, weduwepensioen, aow-leeftijd, rustpensioen
    nl pensioengerechtigd, aow-gat, pensioengat, pensioenpremie, ouderdom, wettelijk pensioen
    nl pensioenbedrag, pensioenaanvraag, pensioendatum, bruggepensioneerde, pensioensparer
    nl aanvullend pensioen, deeltijdpensioen, seniorenkorting, 65-plus, 65-plusser, 60-plus
    en pension, retirement, old-age pension, state pension, retirement age, pension age
    en early retirement, pension fund, pension pot, pension scheme, workplace pension
    en private pension, widow's pension, retiree, annuity, oap, senior discount, superannuation
    en pension statement, pension contribution, retirement plan, pension provider
    de in rente gehen, pension, ruhestand, altersrente, pensionierung
    fr retraite, pension de retraite
    es jubilación, pensión
    pl emerytura, emeryt, przejść na emeryturę
    tr emeklilik, emekli, emekli maaşı
    ar تقاعد, معاش, متقاعد

    nl diefstal, gestolen, stelen, inbraak, beroofd, roof, ontvreemd, jatten, ingebroken, dief
    nl zakkenroller, zakkenrollen, gerold, inbreker, inbreken, inbraakalarm, inbraakpreventie
    nl beroven, overval, overvaller, bestolen, roofoverval, gegapt, gepikt, bestelen
    nl winkeldiefstal, autodiefstal, fietsdiefstal, gsm-diefstal, straatroof, gauwdief, heling
    nl insluiper, meegenomen door dief, diefstalverzekering, ontvreemden, woninginbraak
    nl babbeltruc, steelt, gestolen fiets, gestolen telefoon
    en theft, stolen, steal, burglary, robbery, robbed, break-in, nicked, thief, thieves, stole
    en robber, burglar, burgled, mugged, pickpocket, shoplifting, bike theft, car theft
    en broke into, broken into, house burglary, looted, home break-in, doorstep scam, holdup
    en stolen goods, theft insurance, burglar alarm
    de diebstahl, gestohlen, stehlen, einbruch, geklaut, raub
    fr vol d'objet, volé, voler quelque chose, cambriolage, dérobé
    es robo, hurto, allanamiento
    pl kradzież, skradziony, ukraść, włamanie
    tr hırsızlık, çalıntı, çalmak, soygun
    ar سرقة, مسروق, سطو

    nl ongeluk, ongeval, aanrijding, botsing, verkeersongeval, crash, aangereden
    nl kop-staartbotsing, kettingbotsing, autoschade, blikschade, parkeerschade, tegen mijn auto
    nl total loss, verkeersslachtoffer, verkeersongeluk, bedrijfsongeval, arbeidsongeval
    nl arbeidsongeluk, fietsongeluk, valpartij, gevallen van, vluchtmisdrijf
    nl doorrijden na aanrijding, schadeformulier, europees schadeformulier, aanrijdingsformulier
    nl letselschade, whiplash, botst, klapte op, schadeaangifte, crashen auto, autocrash
    nl ongevalaangifte, ongevalsaangifte, ongevallenverzekering
    en accident, collision, crash, car accident, traffic accident, mishap, collided, rear-ended
    en rear end, pile-up, car damage, hit and run, whiplash, personal injury, work accident
    en workplace accident, cycling accident, fender bender, road accident, knocked down
    en knocked off bike, run over, write-off, wrecked, bumped into, accident form
    en claim form accident, accident report, dented, prang, scrape on car
    de unfall, zusammenstoß, verkehrsunfall, verunglückt
    fr accident, collision, accident de la route
    es accidente, choque, colisión, siniestro
    pl wypadek, kolizja, zderzenie, stłuczka
    tr kaza, çarpışma, trafik kazası
    ar حادث, تصادم, حادث سير

    nl noodgeval, spoed, noodsituatie, 112, alarmnummer, spoedgeval, hulpdienst, noodnummer
    nl ambulance, ziekenwagen, brandweer, politie nodig, spoedarts, huisartsenpost
    nl huisartsenwachtpost, wachtpost, dokter van wacht, wachtdienst, apotheek van wacht
    nl dienst van wacht, eerste hulp, ehbo, seh, reanimatie, reanimeren, aed, defibrillator
    nl hartaanval, beroerte, bewusteloos, vergiftiging, antigifcentrum, levensgevaar, noodoproep
    nl alarmeren, alarmknop, noodknop, noodlijn, noodtoestand, crisisdienst, zelfmoordlijn
    nl calamiteit, calamiteitennummer, storingsnummer, levensbedreigend, spoedlijn, 1733, noodhulp
    nl ontruimen, ontploffing, rampen, nl-alert, be-alert, sirene, evacueren
    en emergency, 112, emergency number, urgent help, emergency services, 911, 999, ambulance
    en fire brigade, fire department, paramedic, first aid, urgent care, a&e, emergency room
    en accident and emergency, out of hours, out-of-hours, on-call doctor, heart attack
    en stroke symptoms, unconscious, cpr, defibrillator, poisoning, crisis line, emergency line
    en alarm button, panic button, evacuate, suicide helpline, life-threatening, hotline
    en explosion, siren, overdose, emergency contact
    de notfall, notruf, 112, notrufnummer, notsituation
    fr urgence, numéro d'urgence, 112, secours
    es emergencia, urgencia, 112, número de emergencia
    pl nagły wypadek, numer alarmowy, 112, pogotowie
    tr acil durum, acil, 112, acil numara
    ar طوارئ, حالة طارئة, رقم الطوارئ

    nl kinderopvang, crèche, kinderdagverblijf, bso, opvang, peuterspeelzaal, kdv, oppas
    nl gastouder, buitenschoolse opvang, voorschoolse opvang, naschoolse opvang, bko, onthaalouder
    nl onthaalmoeder, onthaalgezin, gastouderopvang, gastgezin, oppasmoeder, oppasser, babysit
    nl babysitter, nanny, au pair, peuteropvang, peutergroep, babygroep, dagopvang
    nl flexibele opvang, vakantieopvang, voorschool, kinderopvangplaats, opvangplaats, opvangplek
    nl opvangdagen, opvangdag, extra opvangdag, ruildag opvang, kinderopvangtarief, inkomenstarief
    nl kinderopvangtoeslag, wennen op opvang, kinderverzorgster, pedagogisch medewerker
    nl kindercrèche, peutertuin, speelpleinwerking, kinderoppas, voor- en naschoolse opvang
    nl opvanguren, kinderbegeleidster, gezinsopvang, opvangtoeslag, overblijven
    nl tussenschoolse opvang
    en childcare, daycare, nursery, day care, after-school care, babysitter, childminder
    en kindergarten, preschool, crèche, playgroup, playschool, nanny, au pair, babysitting
    en wraparound care, breakfast club, after school club, holiday club, holiday childcare
    en daycare centre, day nursery, toddler group, childcare costs, childcare allowance
    en childcare place, day-care, sitter, out-of-school care, nursery place, nursery fees
    en extra day at nursery
    de kinderbetreuung, kita, krippe, hort, tagesmutter, kindertagesstätte
    fr crèche, garderie, garde d'enfants, halte-garderie, nounou
    es guardería, cuidado de niños, niñera
    pl żłobek, opieka nad dziećmi, świetlica, niania
    tr kreş, çocuk bakımı, gündüz bakımevi
    ar حضانة, رعاية الأطفال, جليسة أطفال

    nl school, basisschool, onderwijsinstelling, middelbare school, lagere school, kleuterschool
    nl kleuterklas, peuterklas, hogeschool, universiteit, vmbo, mavo, havo, vwo, mbo, atheneum
    nl brugklas, secundair, tso, aso, groep 3, groep 8, klas, klasgenoot, schooladvies
    nl schoolkeuze, schooldag, schooluren, schooltijden, schooltas, rugzak school, schoolreis
    nl schoolfoto, schoolrapport, oudergesprek, ouderavond, oudercontact, schoolplein, schoolbus
    nl leerlingenvervoer, leerplicht, spijbelen, afwezig op school, ziek melden op school
    nl huiswerk, huiswerkbegeleiding, speciaal onderwijs, buitengewoon onderwijs, studiedag
    nl schooljaar, pesten, gepest, schoolpoort, schoolhoofd, overblijf, schoolgids, onderwijs
    en school, primary school, elementary school, secondary school, high school, nursery school
    en preschool, kindergarten, sixth form, university, academy, classroom, pupil, classmate
    en homework, parents evening, school day, school trip, school bus, school run, school bag
    en school uniform, school report, school place, headteacher, principal, truancy
    en special school, special needs school, school hours, term time, school year, bullying
    en school gate, grammar school
    de schule, grundschule, gymnasium, weiterführende schule
    fr école, école primaire, collège, lycée
    es escuela, colegio, instituto
    pl szkoła, podstawówka, liceum
    tr okul, ilkokul, lise
    ar مدرسة, مدرسة ابتدائية, مدرسة ثانوية

    nl kind, kinderen, jeugd, kroost, minderjarige, peuter, kleuter, kids, jongere, kleintje, baby
    nl zuigeling, dreumes, tiener, puber, meisje, zoon, dochter, kleinkind, kleinkinderen
    nl kleinzoon, kleindochter, neefje, nichtje, gezin, tweeling, onder de 12, onder de 18
    nl tot 12 jaar, kinderprijs, kinderkorting, kindertarief, kinderkaartje, kinderstoel
    nl kinderwagen, buggy, kinderzitje, gezinskorting, gezinsticket, gezinskaart, kindvriendelijk
    nl stiefkind, pleegkind, pleegkinderen, adoptiekind, kinderfeestje, ukkie, snotneus, bengel
    nl koters, spruiten, kinderrechten, kinderen meenemen
    en child, children, kid, minor, toddler, youngster, youth, kiddo, baby, infant, teenager, teen
    en adolescent, boy, girl, son, daughter, grandchild, grandchildren, grandson, granddaughter
    en niece, nephew, family ticket, child ticket, child fare, child price, under 12, under 18
    en under age, juvenile, little one, high chair, pushchair, stroller, buggy, pram, child seat
    en twins, stepchild, foster child, child friendly, kid friendly, child-friendly
    en family friendly, kids menu, underage
    de kind, minderjährige, kleinkind, jugendliche
    fr enfant, gosse, mineur, gamin
    es niño, hijo, menor, crío
    pl dziecko, dzieci, nieletni, dzieciak
    tr çocuk, küçük, bebek
    ar طفل, أطفال, قاصر

    nl verhuizen, adreswijziging, verhuisd, intrek nemen, verkassen, nieuw adres, verhuist
    nl verhuizer, verhuisbedrijf, verhuiswagen, verhuisbus, verhuisdozen, verhuislift, ladderlift
    nl verhuisdatum, verhuisbericht, verhuiskaartje, verhuismelding, verhuisservice, verhuisfirma
    nl verhuisplannen, adres wijzigen, adres doorgeven, adres aanpassen, nieuw huisadres
    nl verandering van adres, doorverhuizen, inwonen, samenwonen, intrekken bij, ander huis
    nl nieuw huis, nieuwe woning, emigreren, emigratie, postadres, postdoorstuur, post doorsturen
    nl doorstuurservice, briefadres, adresverandering, domicilie, verhuizen naar buitenland
    en move house, relocate, change of address, house move, new address, movers, moving company
    en removals, removal van, moving boxes, moving day, change my address, address change
    en changed address, update address, forward mail, mail forwarding, redirect post, move in
    en move out, emigrate, moving abroad, forwarding address, moving date, new house, new flat
    en old address
    de umzug, umziehen, umgezogen, adressänderung, wohnungswechsel
    fr déménagement, changement d'adresse, emménager
    es mudanza, mudarse, cambio de domicilio, cambio de dirección
    pl przeprowadzka, przeprowadzić się, zmiana adresu
    tr taşınma, taşınmak, adres değişikliği
    ar انتقال سكن, تغيير العنوان, نقل السكن

    nl studie, studeren, opleiding, studierichting, leergang, gestudeerd, doorleren, studente
    nl studeert, studiekeuze, studieadvies, bachelor, master, universiteit, hogeschool, unief
    nl univ, faculteit, academisch jaar, collegejaar, studiejaar, studiepunten, studieduur
    nl studiebelasting, studiekosten, studieschuld, studiefinanciering, studiebeurs, studielening
    nl studieplek, inschrijven studie, numerus fixus, afstuderen, afgestudeerd, scriptie, thesis
    nl promoveren, avondschool, avondonderwijs, bijscholing, omscholing, studiebegeleiding
    nl tentamen, propedeuse, uitval studie, studievoortgang, voltijdstudie, deeltijdstudie
    nl tussenjaar, gap year, opendeurdag, open dag, meeloopdag, studiemateriaal, vooropleiding
    nl studies stoppen, stoppen met studie, studievertraging, opleidingsaanbod
    nl studeren in buitenland, uitwisseling, erasmus, studentenleven
    en study, degree programme, education, go to college, students, undergraduate, postgraduate
    en bachelor, master degree, university, uni, faculty, campus, academic year, course choice
    en degree course, field of study, tuition, thesis, dissertation, minor subject, graduate, phd
    en doctorate, part-time study, distance learning, open day, gap year, exchange semester
    en study abroad, semester, study choice, study advice, entry requirements, switching course
    en career advice
    de studium, studieren, studiengang, ausbildung
    fr études, étudier, formation, cursus
    es estudios, carrera universitaria, formación
    pl studia, studiować, kierunek studiów, nauka
    tr öğrenim, üniversite okumak, eğitim, bölüm okumak
    ar دراسة, درس في الجامعة, تعليم

    nl verjaardag, jarig, verjaardagsfeest, verjaardagscadeau, verjaardagskaart, kinderfeestje
    nl jubileum, verjaardagstaart, verjaardagskorting, taart, feestje, feestvieren
    en birthday, birthday party, birthday present, birthday card, birthday cake, turning 50
    en anniversary, kids party
    de geburtstag, geburtstagsfeier, geburtstagsgeschenk, jubiläum, kindergeburtstag
    fr anniversaire, fête d'anniversaire, cadeau d'anniversaire, goûter d'anniversaire
    es cumpleaños, fiesta de cumpleaños, aniversario
    pl urodziny, przyjęcie urodzinowe, rocznica, jubileusz
    tr doğum günü, doğum günü partisi, yıl dönümü
    ar عيد ميلاد, حفلة عيد ميلاد, ذكرى سنوية

    nl familie, gezin, verwant, familielid, familieleden, opa, oma, grootouders, broer, zus, tante
    nl oom, neef, schoonouders, schoonmoeder, schoonfamilie, huishouden, gezinsleden, gezinslid
    nl stiefvader, stiefmoeder, pleeggezin, pleegouder
    en family, relative, family member, grandma, grandpa, grandparents, brother, sister, aunt
    en uncle, cousin, in-laws, mother-in-law, household, nephew, niece, stepfather, stepmother
    en foster family, siblings
    de familie, verwandte, großeltern, oma, opa, bruder, schwester, haushalt, schwiegereltern
    fr famille, parents proches, grands-parents, frère, sœur, ménage, beaux-parents, tante, oncle
    es familia, abuelos, hermano, pariente
    pl rodzina, dziadkowie, brat, siostra, krewni
    tr aile, akraba, kardeş, büyükanne, dede
    ar عائلة, أسرة, أقارب, أخ, أخت, جد

    nl verloren voorwerp, gevonden voorwerp, lost and found, voorwerp vinden
    en lost property, lost and found, lost item, found item, left behind
    de fundbüro, fundsachen, verlorener gegenstand, fundstück
    fr objets trouvés, objet perdu, bureau des objets trouvés
    es objetos perdidos, oficina de objetos perdidos
    pl rzeczy znalezione, biuro rzeczy znalezionych, zgubiony przedmiot
    tr kayıp eşya, kayıp eşya bürosu, bulunan eşya
    ar مفقودات, أغراض مفقودة, مكتب المفقودات

    nl garderobe, kleedkamer, kleedruimte, locker, kluisje, vestiaire, kapstok, bagagekluis
    en cloakroom, coat check, changing room, locker, left luggage, coat rack, dressing room
    de garderobe, schließfach, umkleide, gepäckaufbewahrung, spind
    fr vestiaire, consigne, casier, cabine d'essayage
    es guardarropa, taquilla, vestuario, consigna
    pl szatnia, szafka, przechowalnia bagażu, przebieralnia
    tr vestiyer, dolap, soyunma odası, emanet
    ar خزانة ملابس, غرفة تبديل, خزائن, أمانات

    nl roken, rookplek, rookruimte, sigaret, rookvrij, rookverbod, vapen, vape, e-sigaret
    nl rookzone, peuk
    en smoking, smoke a cigarette, cigarette, smoking area, non-smoking, smoke-free, vape
    en e-cigarette, smokers
    de rauchen, raucherbereich, zigarette, nichtraucher, rauchverbot, e-zigarette
    fr fumer, cigarette, zone fumeur, non-fumeur, vapoter, cigarette électronique
    es fumar, cigarrillo, zona de fumadores, vapear
    pl palenie, papieros, palarnia, zakaz palenia
    tr sigara, sigara içmek, sigara alanı, elektronik sigara
    ar تدخين, سيجارة, منطقة تدخين, سجائر إلكترونية
    """
}
