extension Meanings {
  static let leisure = """
    nl televisie, tv, tv-toestel, beeldbuis, teevee, smart-tv, televisietoestel, tv kijken
    en television, tv, telly, smart tv, tv set
    de fernseher, fernsehen, tv, glotze
    fr télévision, télé, téléviseur, tv
    es televisión, televisor, tele, tv
    pl telewizor, telewizja, tv
    tr televizyon, tv
    ar تلفزيون, تلفاز

    nl film, speelfilm, rolprent, bioscoopfilm, movie, filmpje
    en movie, film, motion picture, feature film, flick
    de film, spielfilm, kinofilm
    fr film, long métrage
    es película, filme, peli
    pl film, film fabularny
    tr film, sinema filmi
    ar فيلم

    nl bioscoop, cinema, filmhuis, filmtheater, filmzaal, bios
    en cinema, movie theater, movies, picture house, film theatre
    de kino, lichtspielhaus
    fr cinéma, ciné, salle de cinéma
    es cine, sala de cine
    pl kino
    tr sinema, sinema salonu
    ar سينما, دار السينما

    nl aflevering, episode, tv-programma, uitzending, serie, reeks, feuilleton, soap
    en episode, tv show, broadcast, series, programme, sitcom
    de folge, sendung, serie, episode
    fr épisode, émission, série
    es episodio, capítulo, serie, programa de televisión
    pl odcinek, serial, program telewizyjny
    tr bölüm, dizi, televizyon programı
    ar حلقة, مسلسل, برنامج تلفزيوني

    nl terugkijken, gemist, herhaling, uitzending gemist, replay, terugzien, on demand
    en catch up tv, watch again, replay, missed broadcast, on demand, rerun
    de mediathek, wiederholung, verpasste sendung, nachträglich ansehen
    fr replay, rattrapage, revoir une émission, rediffusion
    es ver de nuevo, a la carta, repetición
    pl obejrzeć ponownie, powtórka, na żądanie
    tr tekrar izle, kaçırılan yayın
    ar إعادة المشاهدة, إعادة البث

    nl live kijken, livestream, streamen, rechtstreeks, stream, live-uitzending, online kijken
    en live stream, streaming, watch live, stream, watch online
    de livestream, streamen, liveübertragung
    fr diffusion en direct, streaming, en direct
    es en directo, transmisión en vivo, streaming
    pl transmisja na żywo, streaming, na żywo
    tr canlı yayın, canlı izle
    ar بث مباشر, بث حي

    nl zender, kanaal, tv-zender, omroep, radiozender, radiostation, televisiekanaal
    en channel, broadcaster, station, tv channel, radio station
    de sender, kanal, fernsehsender, rundfunk
    fr chaîne, station de radio, radiodiffuseur
    es canal, emisora, cadena de televisión
    pl kanał, stacja, nadawca
    tr kanal, radyo istasyonu, yayıncı
    ar قناة, محطة إذاعية

    nl ondertiteling, ondertitel, ondertiteld, tekst in beeld, nasynchronisatie
    en subtitle, caption, closed caption, captioning, dubbing
    de untertitel, untertitelung, synchronisation
    fr sous-titre, sous-titrage, doublage
    es subtítulo, subtitulado, doblaje
    pl napisy, dubbing
    tr altyazı, dublaj
    ar ترجمة مكتوبة, دبلجة

    nl muziek, liedje, lied, song, plaat, deuntje
    en music, song, tune, piece of music
    de musik, lied, song
    fr musique, chanson, morceau
    es música, canción, tema musical
    pl muzyka, piosenka, utwór
    tr müzik, şarkı, parça
    ar موسيقى, أغنية

    nl concert, optreden, show, gig, muziekuitvoering, voorstelling, recital
    en concert, gig, live show, performance, recital
    de konzert, auftritt, vorstellung
    fr concert, spectacle, représentation
    es concierto, actuación, espectáculo
    pl koncert, występ
    tr konser, gösteri
    ar حفلة موسيقية, عرض

    nl theater, schouwburg, toneel, toneelstuk, stadsschouwburg, podium, cabaret
    en theatre, theater, playhouse, stage play, drama
    de theater, schauspielhaus, bühne, theaterstück
    fr théâtre, pièce de théâtre, scène
    es teatro, obra de teatro
    pl teatr, sztuka teatralna
    tr tiyatro, tiyatro oyunu
    ar مسرح, مسرحية

    nl museum, tentoonstelling, expositie, expo, galerie, kunsttentoonstelling, exposeren
    en museum, exhibition, exhibit, gallery, art show
    de museum, ausstellung, galerie
    fr musée, exposition, galerie
    es museo, exposición, galería
    pl muzeum, wystawa, galeria
    tr müze, sergi, galeri
    ar متحف, معرض

    nl instrument bespelen, muziekinstrument, muziekles, piano, gitaar, muziekschool
    en musical instrument, music lesson, play an instrument, music school, piano, guitar
    de musikinstrument, musikunterricht, musikschule, klavier, gitarre
    fr instrument de musique, cours de musique, école de musique
    es instrumento musical, clase de música, escuela de música
    pl instrument muzyczny, lekcja muzyki, szkoła muzyczna
    tr müzik aleti, çalgı, müzik dersi
    ar آلة موسيقية, درس موسيقى

    nl boek, boekwerk, roman, leesboek, pocket, paperback, lectuur
    en book, novel, paperback, hardcover, reading material
    de buch, roman, taschenbuch, lektüre
    fr livre, roman, bouquin, ouvrage
    es libro, novela
    pl książka, powieść
    tr kitap, roman
    ar كتاب, رواية

    nl lezen, gelezen, doorlezen, voorlezen, doornemen
    en read, read aloud, peruse, go through text, reading
    de lesen, gelesen, vorlesen, durchlesen
    fr lire, lu, lecture
    es leer, leído, lectura
    pl czytać, przeczytać, czytanie
    tr okumak, okuma
    ar قراءة, قرأ

    nl bibliotheek, bieb, leeszaal, boekerij, mediatheek, openbare bibliotheek
    en library, lending library, public library, reading room
    de bibliothek, bücherei
    fr bibliothèque, médiathèque
    es biblioteca
    pl biblioteka, czytelnia
    tr kütüphane
    ar مكتبة عامة, مكتبة

    nl e-book, ebook, digitaal boek, e-reader, ereader, luisterboek, audioboek
    en ebook, e-book, e-reader, digital book, audiobook
    de e-book, hörbuch, e-reader, digitales buch
    fr livre numérique, liseuse, livre audio, ebook
    es libro electrónico, audiolibro, lector electrónico
    pl ebook, audiobook, czytnik, książka elektroniczna
    tr e-kitap, sesli kitap, e-okuyucu
    ar كتاب إلكتروني, كتاب صوتي

    nl krant, dagblad, tijdschrift, magazine, weekblad, blad, gazet, nieuwsblad
    en newspaper, magazine, journal, periodical, daily
    de zeitung, zeitschrift, magazin, tageszeitung
    fr journal, magazine, revue, quotidien
    es periódico, revista, diario
    pl gazeta, czasopismo, dziennik
    tr gazete, dergi
    ar جريدة, صحيفة, مجلة

    nl schrijver, auteur, schrijfster, romancier, auteurschap
    en writer, author, novelist
    de autor, schriftsteller, verfasser
    fr auteur, écrivain
    es autor, escritor
    pl autor, pisarz
    tr yazar
    ar كاتب, مؤلف

    nl sport, sporten, bewegen, lichaamsbeweging, work-out, trainen, training, lichaamsoefening
    en sport, exercise, work out, workout, physical activity, training
    de sport, sport treiben, bewegung, trainieren
    fr sport, exercice physique, entraînement
    es deporte, ejercicio físico, entrenamiento, entrenar
    pl sport, ćwiczyć, trening, aktywność fizyczna
    tr spor, egzersiz, antrenman
    ar رياضة, تمرين, تدريب رياضي

    nl sportschool, fitness, fitnesscentrum, gym, fitnesszaal, sportzaal, gymzaal
    en gym, fitness centre, fitness club, health club, sports hall
    de fitnessstudio, sporthalle, turnhalle, muckibude
    fr salle de sport, salle de fitness, gymnase
    es gimnasio, sala de fitness
    pl siłownia, klub fitness, sala gimnastyczna
    tr spor salonu, fitness merkezi
    ar صالة رياضية, نادي لياقة, جيم

    nl zwembad, zwemmen, zwemparadijs, binnenbad, buitenbad, zwom, gezwommen
    en swimming pool, swim, pool, lido, swam, aquatic centre
    de schwimmbad, schwimmen, freibad, hallenbad
    fr piscine, nager, natation
    es piscina, nadar, natación
    pl basen, pływalnia, pływać
    tr yüzme havuzu, havuz, yüzmek
    ar مسبح, سباحة, حمام سباحة

    nl sportclub, sportvereniging, vereniging, club, voetbalclub, hobbyclub
    en sports club, club, association, team club, society
    de verein, sportverein, klub
    fr club de sport, association, club
    es club deportivo, club, asociación
    pl klub sportowy, stowarzyszenie, klub
    tr spor kulübü, dernek, kulüp
    ar نادي رياضي, جمعية

    nl wedstrijd, toernooi, competitie, kampioenschap, match, duel
    en match, tournament, competition, championship, contest
    de wettkampf, turnier, spiel, meisterschaft
    fr match, tournoi, compétition, championnat
    es partido, torneo, competición, campeonato
    pl mecz, zawody, turniej, mistrzostwa
    tr maç, turnuva, müsabaka, şampiyona
    ar مباراة, بطولة, مسابقة

    nl vrije tijd, hobby, vrijetijdsbesteding, tijdverdrijf, ontspanning, recreatie, liefhebberij
    en leisure, hobby, pastime, recreation, free time, spare time
    de freizeit, hobby, freizeitbeschäftigung, zeitvertreib
    fr loisir, passe-temps, temps libre, détente
    es ocio, afición, pasatiempo, tiempo libre
    pl czas wolny, hobby, rekreacja
    tr boş zaman, hobi, eğlence
    ar وقت الفراغ, هواية, ترفيه
    """
}
