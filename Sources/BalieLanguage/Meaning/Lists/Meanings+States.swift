extension Meanings {
  static let states = """
    nl kapot, stuk, defect, doet het niet, werkt niet, gebroken, naar de knoppen, buiten gebruik
    nl buiten dienst, begaf het, kapotgegaan, defect toestel, mankement, gebrek, panne, in panne
    nl storing, stuk gegaan, stukgegaan, niet meer werkend, uitgevallen, vastgelopen, haperen
    nl hapert, laat het afweten, naar de vaantjes, om zeep, het begeven, gaat niet meer, kaduuk
    nl naar de kloten, aan flarden, in gebreke, functioneert niet
    en broken, defective, faulty, not working, out of order, malfunction, bust, kaput, broke
    en broken down, breakdown, doesn't work, stopped working, won't work, fault, dead
    en on the blink, packed up, gave out, not functioning, knackered, playing up, conked out
    de kaputt, defekt, funktioniert nicht, außer betrieb, geht nicht, fehlerhaft
    fr cassé, en panne, défectueux, ne marche pas, hors service, hs
    es roto, averiado, defectuoso, no funciona, estropeado, fuera de servicio
    pl zepsuty, uszkodzony, nie działa, popsuty, niesprawny
    tr bozuk, arızalı, çalışmıyor, kırık
    ar معطل, مكسور, لا يعمل, خربان, عاطل

    nl beschadigd, schade, beschadiging, kras, deuk, barst, gehavend, gescheurd, aangetast
    nl gebarsten, kreuk, gebutst, buts, hoekje af, schadegeval, waterschade, glasschade
    nl transportschade, gebroken glas, verbogen, gebroken hoek, mankement, haarscheur, gat, gaatje
    nl gebluts, bluts
    en damaged, scratch, dent, crack, torn, chipped, tear, ripped, water damage, bent, crushed
    en scuffed, broken glass, dinged, creased, split
    de beschädigt, schaden, kratzer, delle, beschädigung, zerkratzt
    fr endommagé, dégât, dommage, abîmé, rayure, détérioré
    es dañado, desperfecto, rayado, abollado, deteriorado
    pl szkoda, uszkodzenie, uszkodzony, zarysowanie, rysa
    tr hasarlı, hasar, zarar, çizik
    ar تالف, ضرر, متضرر, خدش

    nl ontbreken, mist, missen, vermist, mankeren, afwezig, zoek, foetsie, ontbrak, ontbraken
    nl ontbrekend onderdeel, onvolledig, incompleet, niet compleet, tekort, te weinig
    nl niet aanwezig, verdwenen, weggeraakt, niet meegeleverd, zat er niet bij, niet volledig
    nl mankeert
    en missing, absent, not there, lacking, gone, incomplete, missing part, missing item
    en not included, shortage, incomplete order, not complete, left out, one short, disappeared
    en not present
    de fehlen, fehlend, fehlt, vermisst, abwesend
    fr manquer, absent, disparu, il manque
    es faltar, ausente, desaparecido, faltante
    pl brakuje, brak, brakujący, zaginiony, nieobecny
    tr eksik, yok, kayıp, bulunmayan
    ar ناقص, مفقود, غائب, غير موجود

    nl laat, te laat, vertraagd, vertraging, laattijdig, achter, uitgesteld, verlaat, over tijd
    nl laatkomer, later dan, te late, uitblijven, verlate, op zich laten wachten, overschreden
    nl te laat gekomen, achterstand, verstreken, achterlopen, loopt achter, achterstallig
    nl loopt vertraging op, niet op tijd, niet tijdig
    en late, delayed, overdue, behind schedule, belated, later than, running late, past due, tardy
    en not on time, hold-up, overrun, lagging
    de spät, verspätet, zu spät, verzögerung, überfällig
    fr tard, en retard, retard, tardif
    es tarde, retraso, atrasado, con retraso, demora
    pl spóźniony, późno, opóźnienie, opóźniony
    tr geç, gecikmiş, gecikme, geç kalmak
    ar متأخر, تأخير, تأخر

    nl vol, volzet, volgeboekt, uitverkocht, bezet, geen plaats meer, volgelopen, propvol
    nl overboekt, overvol, geen plaats, geen plek, geen ruimte, overbezet, maximaal aantal
    nl stampvol, nokvol, vol is vol, niets meer vrij, capaciteit, vol zit, vol geraakt
    nl barstensvol, boordevol, afgeladen
    en full, fully booked, sold out, no places left, packed, occupied, full up, fully occupied
    en no space, no room, no availability, capacity, overbooked, no vacancies, sell out
    en chock-a-block, crammed, filled, overflowing, maxed out
    de voll, ausgebucht, besetzt, ausverkauft, belegt
    fr complet, plein, rempli, occupé, archicomplet
    es lleno, completo, agotado, ocupado
    pl pełny, zapełniony, brak miejsc, zajęty
    tr dolu, yer yok, kapasite dolu
    ar ممتلئ, مليء, كامل العدد, محجوز بالكامل

    nl leeg, ledig, leegmaken, leegte, leeggelopen, lege, ontledigd, leegpompen, leeghalen
    nl leegstaand, leegstand, leeg scherm, blanco, lege batterij, op geraakt, leeggeraakt
    nl uitgegoten, uitgieten
    en empty, vacant, blank, void, clear out, drained, depleted, run out, used up, out of ink
    en flat battery, vacated, hollow, blank screen
    de leer, unbesetzt, entleeren
    fr vide, vierge, vacant
    es vacío, en blanco
    pl pusty, opróżnić, puste
    tr boş, boşaltmak
    ar فارغ, خالي, تفريغ

    nl vuil, vies, smerig, bevuild, vervuild, vettig, bemodderd, vlek, goor, morsig, smeerboel
    nl vuile, besmeurd, bevlekt, smurrie, drek, stoffig, aangekoekt, kliederboel, smeerpoetserij
    nl stinken, stank, vieze geur, muf, ranzig, kalk, kalkaanslag, aanslag, modder, roet, inktvlek
    nl vetvlek, koffievlek, bevuilen, onhygiënisch, plakkerig
    en dirty, filthy, soiled, stained, grubby, muddy, mess, grimy, smelly, stinks, smell, dust
    en dusty, greasy, grime, limescale, sticky, mouldy, musty, unhygienic, dirt, muck, smudge
    en spill, spilt
    de schmutzig, dreckig, verschmutzt, fleckig, dreck
    fr sale, souillé, crasseux, taché, malpropre
    es sucio, manchado, mugriento, suciedad
    pl brudny, zabrudzony, brud, poplamiony
    tr kirli, pis, lekeli
    ar وسخ, قذر, متسخ, ملوث

    nl schoonmaken, poetsen, reinigen, kuisen, schoon, proper, opkuisen, afwassen, dweilen
    nl gereinigd, schoonmaker, poetsvrouw, poetshulp, kuisvrouw, schoonspoelen, wassen, uitwassen
    nl poetsbeurt, grote kuis, ontkalken, stofzuigen, ramen lappen, ramen wassen, schrobben
    nl boenen, zuiver, zeem, afstoffen, opruimen, wasmiddel, allesreiniger, reinigingsmiddel
    nl glazenwasser, sopje, ontvlekken, vlek verwijderen, ontsmetten, desinfecteren, afschrobben
    en clean, wash, tidy up, scrub, wipe down, cleaner, cleaning lady, cleaning product, detergent
    en disinfect, mop, hoover, vacuum, dust off, rinse, descale, polish, scour, spotless
    en stain removal, laundry, sweep, window cleaner
    de putzen, reinigen, sauber
    fr nettoyer, propre, nettoyage, laver
    es limpiar, limpieza, fregar
    pl czyścić, sprzątać, czysty, sprzątanie
    tr temizlemek, temiz, temizlik
    ar تنظيف, نظيف, نظف

    nl fout, verkeerd, onjuist, foutief, incorrect, vergissing, abuis, klopt niet, blunder
    nl vergist, foute, misrekening, rekenfout, typfout, tikfout, verkeerde, foutmelding, error
    nl verkeerdelijk, per ongeluk, per abuis, misverstand, ongelijk, ten onrechte, fout gelopen
    nl misgelopen, misgegaan, fout gegaan, fout ingevuld, misgreep, misser, misleidend, onterecht
    en wrong, incorrect, mistake, error, mistaken, inaccurate, false, slip up, by mistake
    en by accident, accidentally, misprint, typo, mixed up, mix-up, mislabelled, misunderstanding
    en miscalculated, in error, botched
    de falsch, fehler, irrtum, unrichtig, fehlerhaft, inkorrekt
    fr faux, erreur, incorrect, erroné, inexact, se tromper
    es error, incorrecto, equivocado, erróneo
    pl błąd, błędny, zły, niepoprawny, pomyłka
    tr yanlış, hata, hatalı
    ar خطأ, خاطئ, غير صحيح, غلط

    nl juist, correct, kloppen, in orde, terecht, accuraat, ok, correct is, kloppen alle
    nl nauwkeurig, waar of niet, waarheid, akkoord, rechtmatig, foutloos, zoals het hoort
    nl goed ingevuld, ok is, exact, naar waarheid, deugdelijk
    en right, correct, accurate, proper, okay, true, valid, exact, precise, legit, legitimate
    en flawless, in order, fine as is
    de richtig, korrekt, stimmt, zutreffend, in ordnung
    fr correct, juste, exact, en ordre
    es correcto, exacto, en regla
    pl poprawny, prawidłowy, w porządku
    tr doğru, tamam, düzgün
    ar صحيح, صواب, سليم, تمام

    nl duur, prijzig, kostbaar, hoge prijs, peperduur, te duur, stevig geprijsd, dure, duurste
    nl kostelijk, kost veel, hoge kost, hoge rekening, prijskaartje, schandalig duur
    nl prijsverhoging, prijsstijging, niet betaalbaar, onbetaalbaar, exorbitant, prijs te hoog
    nl woekerprijs, niet te betalen, prijs verhoogd
    en expensive, pricey, costly, overpriced, high price, pricier, dearer, price increase
    en price hike, unaffordable, exorbitant, steep, rip-off, ripped off, high cost, dearest
    en overcharged, extortionate, hefty
    de teuer, kostspielig, hochpreisig, überteuert
    fr cher, coûteux, onéreux, hors de prix
    es caro, costoso, precio alto
    pl drogi, kosztowny, za drogo
    tr pahalı, masraflı
    ar غالي, مكلف, باهظ

    nl goedkoop, voordelig, betaalbaar, spotgoedkoop, goedkoper, budget, laag geprijsd
    nl schappelijk, lage prijs, goedkope, goedkoopste, koopje, budgetvriendelijk, laagste prijs
    nl betaalbare, prijsgunstig, prikje, voor een prikje, weinig geld, lage kosten, prijsbewust
    nl spotprijs, lage tarieven
    en cheap, affordable, inexpensive, low cost, budget, bargain, economical, cheaper, cheapest
    en low price, lower price, good value, economy, value for money, budget-friendly
    en bargain price, cut-price, low-priced, thrifty, dirt cheap
    de billig, günstig, preiswert, bezahlbar, erschwinglich
    fr pas cher, bon marché, abordable, économique
    es barato, económico, asequible
    pl tani, niedrogi, przystępny
    tr ucuz, uygun fiyatlı, hesaplı
    ar رخيص, اقتصادي, منخفض السعر

    nl mogelijk, haalbaar, doenbaar, doenlijk, uitvoerbaar, optie, denkbaar, in staat, kans
    nl is er een mogelijkheid, onmogelijk, haalbare, bestaat de kans
    en possible, feasible, option, doable, achievable, is it possible, viable, workable
    en impossible
    de möglich, machbar, option
    fr possible, faisable, possibilité, option
    es posible, factible, posibilidad, opción
    pl możliwy, możliwość, wykonalny, opcja
    tr mümkün, olanak, imkan, seçenek
    ar ممكن, إمكانية, متاح, خيار

    nl toegestaan, toegelaten, mag, toestemming, geoorloofd, permissie, vergund, akkoord
    nl goedgekeurd, vergunning, legaal, wettelijk, permissie krijgen, akkoord krijgen
    nl toelating vragen, toestemming vragen, wettelijk toegelaten
    en allowed, permitted, permission, may i, authorised, authorized, consent, is it ok, approved
    en legally, grant, ask permission
    de erlaubt, darf, erlaubnis, gestattet, zulässig
    fr autorisé, permis, permission, permettre
    es permitido, permiso, autorizado, se puede
    pl dozwolony, wolno, pozwolenie, zgoda, zezwolenie
    tr izin, izinli, serbest, izin verilir
    ar مسموح, إذن, تصريح, موافقة, يسمح

    nl verboden, verbod, niet toegestaan, mag niet, niet toegelaten, ongeoorloofd, verbieden
    nl illegaal, verbiedt, verbodsbord, onwettig, wettelijk niet, strafbaar, strafbaar feit
    nl boete op, not done, mag nooit, uitgesloten, geweigerd, tegen de regels, tegen de wet, taboe
    nl ban, verboden toegang, niet mogen, niet geoorloofd
    en forbidden, prohibited, not allowed, banned, illegal, no entry, ban on, unlawful
    en against the rules, against the law, forbid, outlawed, offence, banned from, restricted
    en off limits, not permitted, no-go
    de verboten, nicht erlaubt, untersagt, unzulässig
    fr interdit, interdiction, défendu, pas autorisé, prohibé
    es prohibido, no permitido, prohibición, vetado
    pl zabroniony, zakaz, niedozwolony, nie wolno, zakazany
    tr yasak, yasaklı, izin verilmez
    ar ممنوع, محظور, حظر, غير مسموح

    nl nodig, noodzakelijk, verplicht, vereist, benodigd, noodzaak, eis, verlangd, vergen, vergt
    nl onmisbaar, is een must, moet ik hebben
    en necessary, needed, required, mandatory, compulsory, obligatory, essential, needs to be
    en prerequisite, obligation, indispensable, vital
    de nötig, notwendig, erforderlich, verpflichtend, pflicht, obligatorisch
    fr nécessaire, obligatoire, requis, obligation, exigé
    es necesario, obligatorio, requerido, requisito, hace falta
    pl konieczny, potrzebny, wymagany, obowiązkowy, niezbędny
    tr gerekli, zorunlu, şart, lazım, mecburi
    ar ضروري, لازم, إلزامي, مطلوب, واجب

    nl vrijblijvend, optioneel, facultatief, niet verplicht, vrijwillig, naar keuze
    nl zonder verplichting, ongebonden, niet bindend, geheel vrij, op vrijwillige basis
    nl eigen keuze, zelf kiezen, nergens aan vast, zonder kosten te maken, niet nodig, hoef niet
    nl vrije keuze
    en optional, voluntary, not required, without obligation, elective, no obligation
    en not mandatory, not binding, non-binding, no strings attached, free to choose
    en at your own choice, if you like, discretionary, not compulsory, opt-in
    de freiwillig, optional, unverbindlich, fakultativ
    fr facultatif, optionnel, sans engagement, volontaire
    es opcional, voluntario, facultativo, sin compromiso
    pl dobrowolny, opcjonalny, niezobowiązujący, nieobowiązkowy
    tr isteğe bağlı, gönüllü, zorunlu değil
    ar اختياري, طوعي, غير إلزامي

    nl snel, vlug, rap, gauw, spoedig, vlot, sneller, in een wip, vliegensvlug, in een mum
    nl zo snel, subiet, onverwijld, meteen, bliksemsnel, sneller kan, versnellen, vlotter, vaart
    nl tempo, zo gauw mogelijk, binnenkort, pijlsnel, kort tijdsbestek, tijdig
    en fast, quick, rapid, speedy, swift, speed, prompt, quicker, fastest, faster, express
    en same day, next day, instant, in no time, in a flash, speed up, soonest, hasty, immediate
    en brisk, pronto
    de schnell, rasch, zügig, flott, geschwindigkeit
    fr rapide, vite, vitesse
    es rápido, veloz, pronto, velocidad
    pl szybki, szybko, prędko, prędkość
    tr hızlı, çabuk, hız, süratli
    ar سريع, بسرعة

    nl traag, langzaam, sloom, trager, hapert, slakkengang, stroef, trage, traagste, langzame
    nl slome, tergend traag, vertraagt, slepen, sleept aan, stroperig, hapering, laden blijft
    nl treuzelen, treuzelt, langdradig, stroef verlopen, langzamer
    en slow, sluggish, laggy, slowly, lag, slower, slowest, loads slowly, slow speed, buffering
    en takes forever, drags on, crawling, dawdling, laborious
    de langsam, träge, schleppend, lahm
    fr lent, lenteur, ralenti
    es lento, despacio, lentitud, ralentizado
    pl wolny, powolny, wolno, zacina się
    tr yavaş, ağır, yavaşlık
    ar بطيء, ببطء

    nl veilig, beveiligd, beveiliging, betrouwbaar, beschermd, bescherming, safe, beschermt
    nl veiligheidsmaatregel, veiligheidsregels, waterdicht, keurmerk, beschermd tegen, slotje
    nl vergrendeld, kluis, brandveilig, kindveilig, alarm, alarmsysteem, inbraakwerend, bewaking
    nl geheimhouding, encryptie, versleuteld
    en safe, safety, secure, protected, reliable, trustworthy, encryption, guarded, alarm
    en burglar-proof, childproof, fireproof, locked, quality mark, vetted, safeguard, trusted
    de sicher, geschützt, schutz, gesichert
    fr sûr, sécurité, sécurisé, protégé, sûreté
    es seguro, protegido, protección
    pl bezpieczny, bezpieczeństwo, zabezpieczony, ochrona
    tr güvenli, güvenlik, emniyet, korumalı
    ar آمن, أمان, سلامة, حماية

    nl gevaarlijk, gevaar, onveilig, risico, riskant, schadelijk, hachelijk, giftig, explosief
    nl ontploffing, ontvlambaar, brandbaar, brandgevaar, levensgevaarlijk, gevaarlijk voor
    nl valgevaar, dreiging, bedreiging, instortingsgevaar, giftig gas, bijtend, gifstof
    nl koolmonoxide, gasgeur, risicovol, ongezond, elektrocutie, kortsluiting
    en dangerous, unsafe, risk, risky, harmful, hazard, danger zone, toxic, poisonous, flammable
    en explosive, fire hazard, perilous, threat, carbon monoxide, unhealthy, corrosive
    en electric shock, short circuit
    de gefährlich, unsicher, risiko, riskant
    fr dangereux, danger, risque, nocif
    es peligroso, riesgo, arriesgado, nocivo
    pl niebezpieczny, zagrożenie, ryzyko, ryzykowny, szkodliwy
    tr tehlikeli, tehlike, risk, zararlı
    ar خطير, خطر, مخاطرة, غير آمن

    nl beschikbaar, vrij, op voorraad, verkrijgbaar, voorradig, voorhanden, leverbaar
    nl vrije plaats, vrije plek, beschikbare, voorraadstatus, stock, in stock, vrije plaatsen
    nl restplaatsen, nog te krijgen, nog vrij, nog verkrijgbaar, weer leverbaar, terug leverbaar
    nl aanwezig, op stock, te koop, in de winkel liggen, aan te schaffen
    en available, in stock, obtainable, on hand, in-stock, still available, on sale, stock, spare
    en vacancy, back in stock, free slot, unoccupied, for sale, openings
    de verfügbar, vorrätig, frei, erhältlich, auf lager
    fr disponible, en stock, libre, disponibilité
    es disponible, en stock, libre, disponibilidad
    pl dostępny, na stanie, wolny, dostępność
    tr mevcut, stokta, müsait, boşta
    ar متوفر, متاح, توفر, موجود

    nl klaar, gereed, afgewerkt, voltooid, afgerond, voltooien, afgehandeld, afgelopen
    nl klaargemaakt, klaargezet, klaar staan, klaarstaan, in kannen en kruiken, ophaalklaar
    nl gereedstaan, gereedmaken, afgeleverd, klaar zijn, afgemaakt, afgedaan, gereed zijn
    nl klaarkrijgen
    en ready, finished, done, completed, all set, ready for collection, finalised, finalized
    en concluded, over and done, wrapped up, sorted, done with
    de fertig, bereit, abgeschlossen, erledigt, vollendet
    fr prêt, terminé, fini, achevé
    es listo, terminado, acabado, completado
    pl gotowy, skończony, ukończony, zakończony
    tr hazır, bitmiş, tamamlanmış
    ar جاهز, منتهي, مكتمل, مستعد

    nl oud, verouderd, tweedehands, gebruikt, versleten, ouderwets, afgedankt, occasie, oude
    nl ouder dan, oudste, vintage, antiek, afgedragen, tweedehandse, verouderde, afgeschreven
    nl hergebruikt, niet meer van nu, antieke, slijtage, oud model, vorig model, uit de oude doos
    nl gedateerd, brocante, retro, niet up to date, kringloop, rommelmarkt
    en old, outdated, second hand, used, worn out, obsolete, old-fashioned, older, secondhand
    en second-hand, vintage, antique, preowned, pre-owned, dated, out of date, discontinued
    en wear and tear, thrift, last year's model, ancient, ageing, shabby, worn, thrift store
    en hand-me-down
    de alt, veraltet, gebraucht, abgenutzt, altmodisch
    fr vieux, ancien, usagé, d'occasion, usé, obsolète
    es viejo, antiguo, usado, de segunda mano, gastado, anticuado
    pl stary, używany, przestarzały, zużyty
    tr eski, kullanılmış, ikinci el, modası geçmiş
    ar قديم, مستعمل, بالي

    nl moeilijk, lastig, ingewikkeld, complex, zwaar, pittig, moeilijke, moeizaam, omslachtig
    nl onduidelijk, onbegrijpelijk, warrig, verwarrend, onoverzichtelijk, gecompliceerd
    nl zware opgave, hoofdbrekens, gedoe, uitdagend, ondoenbaar, onwerkbaar
    en difficult, hard, complicated, complex, tricky, tough, harder, difficulty, confusing
    en challenging, fiddly, awkward, unclear, cumbersome, bewildering, demanding, arduous
    en overwhelming, hassle, troublesome, convoluted
    de schwierig, schwer, kompliziert, knifflig
    fr difficile, compliqué, complexe, dur
    es difícil, complicado, complejo, duro
    pl trudny, skomplikowany, ciężki, złożony
    tr zor, güç, karmaşık
    ar صعب, معقد, عسير

    nl makkelijk, simpel, eenvoudig, kinderspel, fluitje van een cent, appeltje eitje, moeiteloos
    nl duidelijk, vanzelfsprekend, gemak, laagdrempelig, doodsimpel
    en easy, simple, straightforward, effortless, piece of cake, hassle-free, user-friendly
    en simpler, easier, simplest
    de einfach, leicht, mühelos, unkompliziert, kinderleicht
    fr facile, simple, sans effort, aisé
    es fácil, sencillo, simple, sin esfuerzo
    pl łatwy, prosty, łatwo, bezproblemowy
    tr kolay, basit, zahmetsiz
    ar سهل, بسيط, بسهولة, يسير

    nl nat, doorweekt, kletsnat, druipnat, klam, doordrenkt, vocht, drijfnat, zeiknat, bevochtigd
    nl droog, droogt, opdrogen, doordroogd, uitdrogen, druppelt, gelekt, waterdicht, droge
    en wet, damp, soaked, moist, drenched, waterlogged, dripping, humid, dry, soggy, moisture
    de nass, feucht, durchnässt, trocken, trocknen, triefend
    fr mouillé, humide, trempé, sec, sécher, moite
    es mojado, húmedo, empapado, seco
    pl mokry, wilgotny, przemoczony, suchy, suszyć
    tr ıslak, nemli, sırılsıklam, kuru, kurutmak
    ar مبلل, رطب, جاف, تجفيف

    nl koud, kil, ijskoud, bevriezen, bevroren, ijzig, frisjes, onderkoeld, afkoelen, vriezen, kou
    nl koude, koelte, gekoeld, diepgevroren
    en cold, chilly, freezing, frozen, chilled, icy, cool, cool down, frosty, nippy, lukewarm
    de kalt, eiskalt, gefroren, frieren, kühl, abkühlen
    fr froid, gelé, glacé, glacial, frais, refroidir
    es frío, helado, congelado, enfriar
    pl zimny, zamarznięty, lodowaty, chłodny, marznąć
    tr soğuk, donmuş, buz gibi, üşümek, serin
    ar بارد, متجمد, مثلج, برودة

    nl warm, heet, hitte, bloedheet, oververhit, hete, warmte, opwarmen, snikheet, verhit
    nl gloeiend, temperatuur, warmer, hittegolf, kokend, kokendheet
    en hot, warm, heat, overheating, boiling, scorching, heat up, heatwave, sweltering, roasting
    en scalding
    de heiß, warm, hitze, überhitzt, überhitzung, erwärmen
    fr chaud, chaleur, surchauffe, brûlant, chauffer, bouillant
    es caliente, calor, sobrecalentado, caluroso, calentar
    pl gorący, ciepły, upał, przegrzany, ogrzać
    tr sıcak, ılık, aşırı ısınma, ısıtmak, kavurucu
    ar حار, ساخن, حرارة, ارتفاع الحرارة, دافئ

    nl luid, lawaai, lawaaierig, herrie, geluidsniveau, decibel, hard geluid, geraas, stil, stilte
    nl geruisloos, fluisterstil, luidruchtig, luide, volume zachter, kabaal, geruis, brommen
    nl zoemen, gepiep, kraken, geratel, klapperen, rinkelen, tikken, bonken, rammelen
    en noise, noisy, loud, quiet, silent, volume, decibels, racket, humming, buzzing, squeaking
    en rattle, creaking, beeping, clanking, banging, whirring, grinding, squeal, whine, silence
    de laut, lärm, geräusch, leise, still, brummen, quietschen, piepen, klappern
    fr bruit, bruyant, fort, silencieux, silence, vacarme, bourdonnement, grincement
    es ruido, ruidoso, silencio, zumbido, chirrido
    pl hałas, głośny, cichy, cisza, brzęczenie, skrzypienie
    tr gürültü, gürültülü, sessiz, ses, vızıltı, gıcırdama
    ar ضوضاء, صوت عال, هادئ, صمت, ضجيج

    nl druk, drukste, overvolle, drukkere, drukke, rustig, piekuur, spitsuur, daluren, dalmoment
    nl stampende drukte, weinig volk, veel volk
    en busy, crowded, packed, quiet time, peak hours, off-peak, peak time, rush hour, quieter
    en busiest, quietest
    de voll, viel los, andrang, ruhig, stoßzeit, überfüllt, gedränge
    fr affluence, bondé, foule, calme, heures creuses, heures de pointe
    es lleno de gente, abarrotado, tranquilo, hora punta, aglomeración, concurrido
    pl tłok, zatłoczony, spokojny, godziny szczytu, tłum
    tr kalabalık, yoğun, sakin, yoğun saat, izdiham
    ar مزدحم, زحمة, هادئ, ساعات الذروة, ازدحام

    nl tijdelijk, voorlopig, voor korte tijd, overbruggen, tussenoplossing, permanent, blijvend
    nl definitief, voorgoed, vast, tot nader order, kortstondig, langdurig, overgang
    nl overgangsperiode, voor altijd, levenslang, provisorisch
    en temporary, temporarily, provisional, for now, short term, long term, permanent, definitive
    en interim, for good, until further notice, stopgap, indefinitely, lasting
    de vorübergehend, vorläufig, zeitweise, dauerhaft, endgültig, befristet, unbefristet
    de langfristig
    fr temporaire, provisoire, permanent, définitif, durable
    es temporal, provisional, permanente, definitivo, duradero
    pl tymczasowy, tymczasowo, stały, na stałe, przejściowy
    tr geçici, geçici olarak, kalıcı, sürekli, kesin
    ar مؤقت, دائم, نهائي

    nl persoonlijk, anoniem, vertrouwelijk, anonimiteit, privé, geheim, discreet, discretie
    nl beroepsgeheim, anonieme, zwijgplicht, geheimhouding, incognito
    en anonymous, confidential, private, discreet, secret, in confidence, undisclosed
    de anonym, vertraulich, persönlich, privat, geheim, diskret, schweigepflicht
    fr anonyme, confidentiel, privé, secret, discret, secret professionnel
    es anónimo, confidencial, privado, secreto, discreto
    pl anonimowy, poufny, prywatny, tajny, dyskretny
    tr anonim, gizli, özel, kişisel, mahremiyet
    ar مجهول, سري, خاص, كتمان, بسرية
    """
}
