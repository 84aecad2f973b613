extension Meanings {
  static let leisure = """
    nl televisie, tv, tv-toestel, beeldbuis, teevee, smart-tv, televisietoestel, tv kijken, tv's
    nl teeveetoestel, flatscreen, tv-abonnement, digitale tv, kabeltelevisie, decoder, tv-kastje
    nl afstandsbediening, antenne, settopbox, televisiescherm
    en television, tv, telly, smart tv, tv set, tvs, flat screen, set-top box, remote control
    en cable tv, digital tv, aerial
    de fernseher, tv, glotze
    fr télévision, télé, téléviseur, tv
    es televisión, televisor, tele, tv
    pl telewizor, telewizja, tv
    tr televizyon, tv
    ar تلفزيون, تلفاز

    nl film, speelfilm, rolprent, bioscoopfilm, movie, filmtitel, trailer, komedie, thriller
    nl horrorfilm, kinderfilm, tekenfilm, animatiefilm, documentaire, docu, kortfilm, actiefilm
    nl acteur, actrice, regisseur
    en movie, film, motion picture, feature film, flick, trailer, comedy, thriller, horror movie
    en cartoon, documentary, short film, actor, actress
    de film, spielfilm, kinofilm
    fr film, long métrage
    es película, filme, peli
    pl film, film fabularny
    tr film, sinema filmi
    ar فيلم

    nl bioscoop, cinema, filmhuis, filmtheater, filmzaal, bios, bioscoopkaartje, bioscoopticket
    nl bioscoopbon, cinemazaal, cinemaatje, filmvoorstelling, 3d-bril, bioscoopagenda
    nl openluchtbioscoop, filmladder, filmavond
    en cinema, movie theater, movies, picture house, film theatre, movie theatre, multiplex
    en film screening, screening, movie ticket, cinema ticket, showtimes, drive-in
    de kino, lichtspielhaus
    fr cinéma, ciné, salle de cinéma
    es cine, sala de cine
    pl kino
    tr sinema, sinema salonu
    ar سينما, دار السينما

    nl aflevering, episode, tv-programma, uitzending, serie, reeks, feuilleton, soap, uitgezonden
    nl zendt uit, programma op tv, tv-serie, tv-gids, televisiegids, seizoen van serie, talkshow
    nl quiz, journaal, nieuwsuitzending, realityshow, presentator, podcast, podcastaflevering
    nl telenovela
    en episode, tv show, broadcast, series, programme, sitcom, aired, tv series, season finale
    en talk show, quiz show, news bulletin, presenter, podcast, tv guide, soap opera
    de folge, sendung, serie, episode
    fr épisode, émission, série
    es episodio, capítulo, serie, programa de televisión
    pl odcinek, serial, program telewizyjny
    tr bölüm, dizi, televizyon programı
    ar حلقة, مسلسل, برنامج تلفزيوني

    nl terugkijken, gemist, herhaling, uitzending gemist, replay, terugzien, on demand, kijk terug
    nl teruggekeken, keek terug, herbekijken, herbekeken, terugluisteren, teruggeluisterd
    nl herhaald, uitgesteld kijken, opnemen tv, opgenomen programma, programma opnemen
    nl later bekijken
    en catch up tv, watch again, replay, missed broadcast, on demand, rerun, catch-up, rewatch
    en listen again, record programme, watch later
    de mediathek, wiederholung, verpasste sendung, nachträglich ansehen
    fr replay, rattrapage, revoir une émission, rediffusion
    es ver de nuevo, a la carta, repetición
    pl obejrzeć ponownie, powtórka, na żądanie
    tr tekrar izle, kaçırılan yayın
    ar إعادة المشاهدة, إعادة البث

    nl live kijken, livestream, streamen, rechtstreeks, live-uitzending, online kijken, streamt
    nl rechtstreekse uitzending, rechtstreekse, livebeelden, live volgen, live meekijken
    nl streamingdienst, streamer, directe uitzending, liveuitzending
    en live stream, streaming, watch live, watch online, live broadcast, streamer, livestream
    en live feed, streaming service
    de livestream, streamen, liveübertragung
    fr diffusion en direct, streaming, en direct
    es en directo, transmisión en vivo, streaming
    pl transmisja na żywo, streaming, na żywo
    tr canlı yayın, canlı izle
    ar بث مباشر, بث حي

    nl zender, kanaal, tv-zender, omroep, radiozender, radiostation, televisiekanaal
    nl televisiezender, zenderlijst, zenderpakket, zendernummer, sportzender, radio, frequentie
    nl dab, dab-radio, zendergids, betaalzender, zenderoverzicht
    en channel, broadcaster, station, tv channel, radio station, channel list, radio, frequency
    en dab, sports channel, pay tv, tv station, tune in, channel package
    de sender, kanal, fernsehsender, rundfunk
    fr chaîne, station de radio, radiodiffuseur
    es canal, emisora, cadena de televisión
    pl kanał, stacja, nadawca
    tr kanal, radyo istasyonu, yayıncı
    ar قناة, محطة إذاعية

    nl ondertiteling, ondertiteld, tekst in beeld, nasynchronisatie, teletekst 888, gedubd
    nl gesproken ondertiteling, audiodescriptie, gebarentaal, gebarentolk, doventolk, doof
    nl slechthorend, tolk gebarentaal
    en subtitle, caption, closed caption, dubbing, sign language, deaf, hard of hearing
    en audio description, voice-over
    de untertitel, synchronisation
    fr sous-titre, sous-titrage, doublage
    es subtítulo, doblaje
    pl napisy, dubbing
    tr altyazı, dublaj
    ar ترجمة مكتوبة, دبلجة

    nl muziek, liedje, song, plaat, deuntje, nummers luisteren, songtekst, plaatje draaien
    nl playlist, afspeellijst, album, cd, lp, vinyl, platenspeler, dj, zanger, zingen, koor
    nl bandje, muziekgroep, melodie, muzikant, hitje, hitlijst, artiest, componist, bladmuziek
    nl muzieknummer
    en music, song, tune, piece of music, lyrics, playlist, album, vinyl, record player, dj
    en singer, sing, choir, band, musician, recording artist, melody, composer, sheet music
    de musik, lied, song
    fr musique, chanson, morceau
    es música, canción, tema musical
    pl muzyka, piosenka, utwór
    tr müzik, şarkı, parça
    ar موسيقى, أغنية

    nl concert, optreden, show, gig, muziekuitvoering, voorstelling, recital, concertje
    nl concertzaal, festival, festivalweide, festivaltent, concertticket, live-optreden
    nl popconcert, concertkaart, voorprogramma, muziekfestival, tournee, toernee, poppodium
    nl staanplaatsen, festivalticket, line-up, optredens, treedt op, feestje met dj
    en concert, gig, live show, performance, recital, festival, concert hall, concert ticket
    en music festival, tour dates, support act, line-up, lineup, headliner, stage times
    de konzert, auftritt, vorstellung
    fr concert, spectacle, représentation
    es concierto, actuación, espectáculo
    pl koncert, występ
    tr konser, gösteri
    ar حفلة موسيقية, عرض

    nl theater, schouwburg, toneel, toneelstuk, stadsschouwburg, podium, cabaret, musical, opera
    nl ballet, dansvoorstelling, comedyshow, cabaretier, theaterzaal, theatervoorstelling
    nl theatergezelschap, toneelspel, stand-up, premiere, première, generale repetitie
    nl jeugdtheater, kindertheater, schouwburgzaal, toneelgroep, rij en stoel, stand-upcomedy
    en theatre, theater, playhouse, stage play, drama, musical, opera, ballet, stand-up comedy
    en comedian, theatre show, stage show, panto, premiere, dress circle, matinee, playwright
    de theater, schauspielhaus, bühne, theaterstück
    fr théâtre, pièce de théâtre, scène
    es teatro, obra de teatro
    pl teatr, sztuka teatralna
    tr tiyatro, tiyatro oyunu
    ar مسرح

    nl museum, tentoonstelling, expositie, expo, galerie, kunsttentoonstelling, exposeren, musea
    nl museumkaart, museumkaartje, schilderij, kunstwerk, kunstgalerie, stelt tentoon, rondleiding
    nl gids in museum, audiogids, audiotour, beelden en schilderijen, museumwinkel, erfgoed
    nl kunstenaar, beeldhouwer, vernissage, museumnacht
    en museum, exhibition, gallery, art show, painting, artwork, sculpture, guided tour
    en audio guide, museum pass, on display, museum shop, recording artist, heritage
    de museum, ausstellung, galerie
    fr musée, exposition, galerie
    es museo, exposición, galería
    pl muzeum, wystawa, galeria
    tr müze, sergi, galeri
    ar متحف, معرض

    nl instrument bespelen, muziekinstrument, muziekles, piano, gitaar, muziekschool, muzieklessen
    nl pianoles, gitaarles, vioolles, zangles, drumles, drums, drumstel, blokfluit, fluit, trompet
    nl saxofoon, saxofoonles, keyboardles, cello, accordeon, orkest, harmonie, fanfare
    nl muziekacademie, muziekleraar, muziekdocent, stemmen van piano, notenleer, notenschrift
    nl instrument leren, instrument huren, solfège, piano spelen, gitaar spelen
    en musical instrument, music lesson, play an instrument, music school, piano, guitar
    en instruments, violin, drum kit, flute, trumpet, saxophone, cello, piano lesson
    en guitar lesson, piano teacher, music teacher, orchestra, brass band, singing lesson
    en sheet reading
    de musikinstrument, musikunterricht, musikschule, klavier, gitarre
    fr instrument de musique, cours de musique, école de musique
    es instrumento musical, clase de música, escuela de música
    pl instrument muzyczny, lekcja muzyki, szkoła muzyczna
    tr müzik aleti, çalgı, müzik dersi
    ar آلة موسيقية, درس موسيقى

    nl boek, boekwerk, roman, leesboek, pocket, paperback, lectuur, boekenwinkel, boekhandel
    nl thriller boek, detective boek, prentenboek, kinderboek, stripboek, strip, stripverhaal
    nl dichtbundel, gedichten, kookboek, studieboek, schoolboek, tweedehands boek, hardcover, isbn
    nl verhalenbundel, bestseller, boekentip, boekenplank, hoofdstuk, bladzijde, bladzijden
    en book, novel, paperback, hardcover, reading material, bookstore, bookshop, comic
    en picture book, children's book, textbook, poetry, isbn, bestseller, chapter
    en second-hand book, pages missing
    de buch, roman, taschenbuch, lektüre
    fr livre, roman, bouquin, ouvrage
    es libro, novela
    pl książka, powieść
    tr kitap, roman
    ar كتاب, رواية

    nl lezen, doorlezen, voorlezen, doornemen, leest, uitgelezen, herlezen, inlezen, leesclub
    nl boekenclub, leeskring, lezer, leesles, lees voor, leesvaardigheid, leesbril
    nl leesmoeilijkheden, dyslexie, dyslectisch, leesniveau
    en read, read aloud, peruse, go through text, reread, book club, reading club, reading glasses
    en dyslexia, dyslexic, readable, legible, bedtime story, reading level, large print
    de lesen, gelesen, vorlesen, durchlesen
    fr lire, lu, lecture
    es leer, leído, lectura
    pl czytać, przeczytać, czytanie
    tr okumak, okuma
    ar قراءة, قرأ

    nl bibliotheek, bieb, leeszaal, boekerij, mediatheek, openbare bibliotheek, bib
    nl bibliothecaris, bibliothecaresse, uitleen, uitleenbalie, uitleentermijn, leen uit
    nl uitgeleend, lidkaart bib, bibliotheekpas, bibpas, lenerspas, boek terugbrengen
    nl boek inleveren, ontlenen, studieruimte, stiltezaal, bibkaart, reservatie boek
    en library, lending library, public library, reading room, librarian, library card
    en borrow books, loan period, return book, overdue book, study room, interlibrary loan
    en reading area
    de bibliothek, bücherei
    fr bibliothèque, médiathèque
    es biblioteca
    pl biblioteka, czytelnia
    tr kütüphane
    ar مكتبة عامة, مكتبة

    nl e-book, ebook, digitaal boek, e-reader, ereader, luisterboek, audioboek, e-boek
    nl e-reader lezen, epub, boek als pdf, leesapp, digitaal lezen, luisterbibliotheek
    nl boek op tablet, elektronisch boek, online bibliotheek
    en ebook, e-book, e-reader, digital book, audiobook, audio book, epub, electronic book
    en reading app, digital reading
    de e-book, hörbuch, e-reader, digitales buch
    fr livre numérique, liseuse, livre audio, ebook
    es libro electrónico, audiolibro, lector electrónico
    pl ebook, audiobook, czytnik, książka elektroniczna
    tr e-kitap, sesli kitap, e-okuyucu
    ar كتاب إلكتروني, كتاب صوتي

    nl krant, dagblad, tijdschrift, magazine, weekblad, blad, gazet, nieuwsblad, krantje
    nl krantenabonnement, dagbladen, zaterdagkrant, weekendkrant, digitale krant, weekblaadje
    nl damesblad, maandblad, krantenartikel, artikel in krant, journalist, redactie, lezersbrief
    nl ingezonden brief, persbericht, pers, nieuwsartikel, nieuwsbericht, abonnee krant
    nl bezorger krant, krantenwinkel, dagbladhandel, puzzelblad, rubriek, kruiswoordpuzzel
    en newspaper, magazine, journal, periodical, daily, paper delivery, daily paper
    en weekly magazine, news article, journalist, editor, press release, headline, crossword
    en newsstand, letter to the editor, weekend edition, digital edition
    de zeitung, zeitschrift, magazin, tageszeitung
    fr journal, magazine, revue, quotidien
    es periódico, revista, diario
    pl gazeta, czasopismo, dziennik
    tr gazete, dergi
    ar جريدة, صحيفة, مجلة

    nl schrijver, auteur, schrijfster, romancier, auteurschap, schreef boek, boek schrijven
    nl manuscript, uitgever, uitgeverij, boek uitgeven, dichter, lezing door auteur, signeersessie
    nl signeren, gesigneerd, pseudoniem, columnist, schrijfcursus, auteursrechten, debuutroman
    en writer, author, novelist, poet, publisher, manuscript, publish a book, book signing
    en signed copy, columnist, pen name, copyright
    de autor, schriftsteller, verfasser
    fr auteur, écrivain
    es autor, escritor
    pl autor, pisarz
    tr yazar
    ar كاتب, مؤلف

    nl sport, bewegen, lichaamsbeweging, work-out, trainen, lichaamsoefening, sportles
    nl sportlessen, groepsles, groepslessen, voetbal, hockey, tennis, padel, basketbal, volleybal
    nl atletiek, turnen, gymnastiek, hardlopen, gelopen rondjes, joggen, rennen, yoga, pilates
    nl dansen, dansles, judo, karate, badminton, squash, boksen, paardrijden, klimmen, schaatsen
    nl skiën, sporter, trainer, coach, sportkamp, sportief, fitter, wielrennen
    en sport, exercise, work out, workout, physical activity, training, football, soccer, hockey
    en tennis, padel, basketball, volleyball, running, jogging, yoga, pilates, dance class
    en martial arts, boxing, coach, trainer, fitness class, group class, athletics, gymnastics
    en skating, climbing, horse riding
    de sport, sport treiben, bewegung, trainieren
    fr sport, exercice physique, entraînement
    es deporte, ejercicio físico, entrenamiento
    pl sport, ćwiczyć, trening, aktywność fizyczna
    tr spor, egzersiz, antrenman
    ar رياضة, تمرين, تدريب رياضي

    nl sportschool, fitness, fitnesscentrum, gym, fitnesszaal, sportzaal, gymzaal, fitnesscentra
    nl fitnessclub, fitnesszaak, fitnesstoestel, loopband, crosstrainer, gewichten, dumbbells
    nl halters, gymabonnement, krachttraining, crossfit, spinning, personal trainer
    nl personal training, fitnessabonnement, sportlocker, kleedkamers, groepsles fitness, proefles
    nl sauna sportschool, sportcentrum, sporthal
    en gym, fitness centre, fitness club, health club, sports hall, fitness center, treadmill
    en weights, dumbbells, weight room, personal trainer, crossfit, spin class, trial session
    en lifting, gym membership, leisure centre, sports centre, locker room, fitness equipment
    de fitnessstudio, sporthalle, turnhalle, muckibude
    fr salle de sport, salle de fitness, gymnase
    es gimnasio, sala de fitness
    pl siłownia, klub fitness, sala gimnastyczna
    tr spor salonu, fitness merkezi
    ar صالة رياضية, نادي لياقة, جيم

    nl zwembad, zwemmen, zwemparadijs, binnenbad, buitenbad, zwom, zwembaden, zwemt, zwemles
    nl zwemlessen, zwemdiploma, baantjes, baantjes trekken, banenzwemmen, peuterbad, golfslagbad
    nl glijbaan, wildwaterbaan, recreatiebad, openluchtzwembad, badmuts, zwemband, chloor, duiken
    nl aquagym, aquajoggen, babyzwemmen, badmeester, redder, zwemclub, subtropisch zwembad
    nl zwembroek, badpak, bikini, jacuzzi, sauna, wellness, zwemvijver
    en swimming pool, swim, pool, lido, swam, aquatic centre, swimmer, swimming lesson
    en swimming class, indoor pool, outdoor pool, paddling pool, toddler pool, water slide
    en lifeguard, aqua aerobics, swimming cap, armbands, chlorine, diving, sauna, jacuzzi
    en swimwear, wave pool
    de schwimmbad, schwimmen, freibad, hallenbad
    fr piscine, nager, natation
    es piscina, nadar, natación
    pl basen, pływalnia, pływać
    tr yüzme havuzu, havuz, yüzmek
    ar مسبح, سباحة, حمام سباحة

    nl sportclub, sportvereniging, vereniging, club, voetbalclub, hobbyclub, turnclub, tennisclub
    nl hockeyclub, zwemclub, jeugdbeweging, scouts, chiro, ledenvereniging, bestuur vereniging
    nl clubhuis, clubgebouw, jeugdafdeling, elftal, teamgenoot, amateurclub, trainingsavond
    nl speeldag, clubtrainer, sportbond, speler, clublid, lidgeld club, harmonie, verenigingsleven
    en sports club, club, association, team club, society, football club, tennis club, scouts
    en youth group, squad, players, member club, club house, clubhouse, youth section
    en sports association, local team, league club
    de verein, sportverein, klub
    fr club de sport, association, club
    es club deportivo, club, asociación
    pl klub sportowy, stowarzyszenie, klub
    tr spor kulübü, dernek, kulüp
    ar نادي رياضي, جمعية

    nl wedstrijd, toernooi, competitie, kampioenschap, match, duel, finale, halve finale, finalist
    nl kampioen, speelronde, uitslag, uitslagen, stand in competitie, rangschikking, klassement
    nl scheidsrechter, scheids, tegenstander, doelpunt, medaille, podiumplaats, marathon
    nl halve marathon, tienkamp, loopwedstrijd, wielerwedstrijd, race, derby, thuismatch
    nl uitwedstrijd, thuiswedstrijd, gewonnen, winnen, winnaar, verloren match, startnummer
    en match, tournament, competition, championship, contest, semi-final, score, league table
    en fixture, referee, opponent, goal scored, trophy, medal, marathon, half marathon, winner
    en winning, won, home game, away game, kick-off, kickoff, game day
    de wettkampf, turnier, spiel, meisterschaft
    fr match, tournoi, compétition, championnat
    es partido, torneo, competición, campeonato
    pl mecz, zawody, turniej, mistrzostwa
    tr maç, turnuva, müsabaka, şampiyona
    ar مباراة, بطولة, مسابقة

    nl vrije tijd, hobby, vrijetijdsbesteding, tijdverdrijf, ontspanning, recreatie, liefhebberij
    nl hobbyist, vrijetijd, vrijetijdsactiviteit, activiteiten, knutselen, breien, naaien
    nl schilderles, tekenles, workshop creatief, schaken, gezelschapsspel, puzzel, gamen, hengelen
    nl vrijetijdscentrum, jongerencentrum, speelgoed, creatief, hobbyclub, keramiek
    nl vrijetijdsaanbod
    en leisure, hobby, pastime, recreation, free time, spare time, activities, crafts, knitting
    en sewing, drawing class, board game, puzzle, chess, gaming, fishing, collecting
    en arts and crafts, pottery, leisure activity, toys, creative
    de freizeit, hobby, freizeitbeschäftigung, zeitvertreib
    fr loisir, passe-temps, temps libre, détente
    es ocio, afición, pasatiempo, tiempo libre
    pl czas wolny, hobby, rekreacja
    tr boş zaman, hobi, eğlence
    ar وقت الفراغ, هواية, ترفيه

    nl ticket, toegangskaart, entreeticket, kaartje, entree, toegangsbewijs, inkom, toegangsprijs
    nl toegangskaartje, e-ticket, kaartverkoop, ticketverkoop, inkomkaart, ticketje, entreekaartje
    nl toegangsticket, voorverkoop
    en ticket, admission, entrance fee, e-ticket, presale, ticket sales, admission price
    en entry ticket
    de eintrittskarte, ticket, eintritt, karte kaufen, vorverkauf, einlass
    fr billet, entrée, ticket, place de spectacle, billetterie, prévente
    es entrada, boleto, ticket, taquilla, preventa
    pl bilet wstępu, wejściówka, bilet, przedsprzedaż
    tr giriş bileti, bilet, bilet satışı
    ar تذكرة دخول, تذكرة, تذاكر

    nl evenement, event, feest, feestje, fuif, verjaardagsfeest, party, kinderfeestje, feestzaal
    nl feestmarkt, braderie, kermis, optocht, carnaval, rommelmarkt, manifestatie, jaarmarkt
    nl buurtfeest, festiviteit, jubileum
    en event, party, celebration, birthday party, funfair, carnival, parade, flea market
    en festivities
    de veranstaltung, fest, feier, party, geburtstagsfeier, kirmes, jahrmarkt
    fr événement, fête, soirée, anniversaire, foire, kermesse, brocante
    es evento, fiesta, cumpleaños, feria, celebración
    pl wydarzenie, impreza, urodziny, festyn, zabawa
    tr etkinlik, parti, kutlama, doğum günü, şenlik
    ar فعالية, حفلة, احتفال, عيد ميلاد

    nl dierentuin, pretpark, attractiepark, speelhal, indoor speeltuin, binnenspeeltuin, zoo
    nl dierenpark, kinderboerderij, achtbaan, speelparadijs, binnenspeelparadijs, trampolinepark
    nl kermisattractie
    en zoo, theme park, amusement park, indoor playground, petting zoo, roller coaster, rides
    en water park, play area
    de zoo, tierpark, freizeitpark, achterbahn, vergnügungspark, streichelzoo
    fr zoo, parc d'attractions, parc animalier, montagnes russes, ferme pédagogique
    es zoo, parque de atracciones, parque temático, montaña rusa
    pl zoo, park rozrywki, wesołe miasteczko, ogród zoologiczny
    tr hayvanat bahçesi, lunapark, eğlence parkı, tema parkı
    ar حديقة حيوانات, مدينة ملاهي, مدينة الألعاب

    nl spel, videogame, game, gameconsole, console, gamen, gamer, speelkaarten, spelregels
    nl gezelschapsspelletje, spelcomputer, controller, computerspel, online spel, loterij
    nl kansspel, gokken
    en game, video game, games console, board game, card game, gamer, controller, lottery
    en gambling
    de spiel, videospiel, brettspiel, konsole, kartenspiel, lotterie
    fr jeu, jeu vidéo, jeu de société, console, jeu de cartes, loterie
    es videojuego, juego, juego de mesa, consola, lotería
    pl gra, gra wideo, gra planszowa, konsola, loteria
    tr oyun, video oyunu, kutu oyunu, konsol, piyango
    ar لعبة, ألعاب فيديو, لعبة لوحية, يانصيب

    nl wandelen, wandelroute, wandelpad, hike, hiken, trektocht, wandeltocht, bergwandeling
    nl stappen wandelen, boswandeling, wandelkaart, wandelknooppunt, wandelschoen, knooppuntroute
    nl fietsroute
    en go for a walk, hike, walking route, trail, hiking trail, stroll, footpath, trek
    en walking tour
    de wandern, wanderung, wanderweg, spaziergang, wanderroute
    fr randonnée, balade, promenade, marcher, sentier, se promener
    es senderismo, caminata, paseo, ruta a pie, excursión a pie
    pl wędrówka, spacer, szlak, szlak pieszy
    tr yürüyüş, doğa yürüyüşü, patika, gezinti
    ar مشي, نزهة, مسار للمشي
    """
}
