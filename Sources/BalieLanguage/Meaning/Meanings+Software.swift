extension Meanings {
  static let software = """
    nl ondertekenen, tekenen, handtekening
    en sign, signature
    de unterschreiben, unterschrift
    fr signer, signature
    es firmar, firma
    pl podpisać, podpis
    tr imza

    nl kwaliteit, materiaal, stof, gemaakt van, samenstelling
    en quality, material, fabric, made of, composition
    de qualität, material, stoff
    fr qualité, matériau, tissu
    es calidad, material, tela
    pl jakość, materiał
    tr kalite, malzeme

    nl functie, eigenschap, specificatie, kenmerk, eigenschappen, kenmerken, specificaties
    en feature, features, property, specification, specs, characteristics, details
    de funktion, eigenschaft, merkmal
    fr fonction, caractéristique, propriété
    es función, característica, propiedad
    pl funkcja, cecha, właściwość
    tr özellik

    nl reserveonderdeel, onderdeel, onderdelen, accessoire, accessoires, kabel, schroef
    nl afstandsbediening, deel
    en part, parts, spare part, accessory, accessories, cable, screw, remote, remote control
    en component
    de ersatzteil, teil, zubehör, kabel, schraube, fernbedienung
    fr pièce, accessoire, câble, vis, télécommande
    es pieza, accesorio, cable, tornillo, mando
    pl część, akcesoria, kabel, śruba, pilot
    tr parça, aksesuar, kablo, vida, kumanda

    nl handleiding, gebruiksaanwijzing, instructie, instructies, gids
    en manual, instructions, guide, user guide
    de anleitung, handbuch, bedienungsanleitung
    fr mode d'emploi, manuel, notice
    es manual, instrucciones, guía
    pl instrukcja, podręcznik
    tr kılavuz, talimat

    nl review, beoordeling, recensie, waardering, mening, ervaring, beoordelen, sterren
    en review, rating, opinion, experience, rate, stars, feedback, testimonial
    de bewertung, rezension, meinung, erfahrung, bewerten
    fr avis, évaluation, note, expérience
    es reseña, opinión, valoración, calificación
    pl opinia, recenzja, ocena
    tr yorum, değerlendirme, puan

    nl aanwezig, bezoeken, langskomen, bezoek, komen, ga, naartoe
    en visit, come by, drop by, come, go to, attend
    de besuchen, besuch, vorbeikommen, kommen
    fr visiter, visite, venir, passer
    es visitar, visita, venir
    pl odwiedzić, wizyta, przyjść
    tr ziyaret, gel

    nl reizen, reis, trip, rondreis, op reis
    en travel, trip, journey, travelling, traveling, tour
    de reisen, reise
    fr voyage, voyager
    es viajar, viaje
    pl podróż, podróżować
    tr seyahat, yolculuk

    nl vliegen, vlucht, vliegtuig, vliegveld, luchthaven, vliegticket
    en flight, fly, plane, airplane, airport, airline
    de flug, fliegen, flugzeug, flughafen
    fr vol, avion, aéroport, voler
    es vuelo, avión, aeropuerto, volar
    pl lot, samolot, lotnisko
    tr uçuş, uçak, havaalanı

    nl trein, bus, tram, metro, openbaar vervoer, station, ov, vervoer
    en train, bus, tram, subway, metro, public transport, station, transportation, transport
    de zug, bahn, bus, straßenbahn, bahnhof, verkehr
    fr train, bus, tram, métro, gare, transport
    es tren, autobús, metro, estación, transporte
    pl pociąg, autobus, tramwaj, dworzec
    tr tren, otobüs, metro, istasyon

    nl ticket, kaartje, toegangskaart, entree, entreebewijs, toegang, kaartjes, toegangsbewijs
    en ticket, tickets, admission, entry, entrance, pass
    de ticket, eintritt, eintrittskarte, fahrkarte
    fr billet, entrée, ticket
    es entrada, boleto, billete
    pl bilet, wstęp
    tr bilet, giriş

    nl hotel, overnachting, kamer, verblijf, accommodatie, overnachten, slapen
    en hotel, overnight, room, stay, accommodation, lodging, sleep
    de hotel, übernachtung, zimmer, unterkunft
    fr hôtel, nuit, chambre, hébergement
    es hotel, alojamiento, habitación
    pl hotel, nocleg, pokój
    tr otel, oda, konaklama

    nl bagage, koffer, handbagage, tas
    en luggage, baggage, suitcase, bag, carry on, carry-on
    de gepäck, koffer, handgepäck, tasche
    fr bagage, valise, sac
    es equipaje, maleta, bolsa
    pl bagaż, walizka, torba
    tr bagaj, valiz

    nl route, navigatie, weg, afstand, richting, ver, kilometer, rijden, routebeschrijving
    en route, directions, navigation, way, distance, far, how far, miles, drive, map
    de weg, route, entfernung, richtung, kilometer, fahren
    fr itinéraire, route, distance, direction, trajet
    es ruta, dirección, distancia, camino
    pl trasa, droga, odległość
    tr rota, yol, mesafe

    nl verkeer, file, files, druk, drukte
    en traffic, congestion, jam, busy, crowded
    de verkehr, stau
    fr trafic, circulation, bouchon
    es tráfico, atasco
    pl korek, ruch
    tr trafik

    nl benzine, tanken, brandstof, tankstation, diesel
    en petrol, gas, fuel, gas station, gasoline, diesel, refuel
    de benzin, tanken, tankstelle, diesel
    fr essence, carburant, station-service
    es gasolina, combustible, gasolinera
    pl benzyna, paliwo, tankować
    tr benzin, yakıt

    nl band, banden, bandenspanning, wiel, wielen, motor, olie, rem, auto-onderhoud, onderhoud
    en tire, tires, tyre, wheel, engine, oil, brake, maintenance, tire pressure, oil change
    de reifen, rad, motor, öl, bremse, wartung
    fr pneu, roue, moteur, huile, entretien
    es neumático, llanta, rueda, motor, aceite, mantenimiento
    pl opona, koło, silnik, olej
    tr lastik, teker, motor, yağ, bakım

    nl fiets, scooter, e-bike, fietsen, bakfiets
    en bike, bicycle, scooter, e-bike, cycling
    de fahrrad, roller, e-bike
    fr vélo, scooter
    es bicicleta, scooter, bici
    pl rower, skuter, hulajnoga
    tr bisiklet

    nl weer, weersverwachting, regen, regenen, zon, zonnig, sneeuw, wind, storm, temperatuur
    nl graden, warm, koud, bewolkt, heet, onweer, weerbericht, paraplu
    en weather, forecast, rain, raining, sun, sunny, snow, wind, storm, temperature, degrees
    en warm, cold, cloudy, hot, umbrella, humid, humidity
    de wetter, wettervorhersage, regen, regnen, sonne, sonnig, schnee, wind, sturm, temperatur
    de grad, warm, kalt, bewölkt, heiß
    fr météo, pluie, pleuvoir, soleil, neige, vent, température, chaud, froid
    es tiempo, clima, lluvia, llover, sol, nieve, viento, temperatura, calor, frío
    pl pogoda, deszcz, słońce, śnieg, wiatr, temperatura
    tr hava, yağmur, güneş, kar, rüzgar, sıcaklık

    nl wekker, alarm, wakker, wakker maken, wekken, wekkers, alarmen
    en alarm, wake, wake up, alarm clock, alarms
    de wecker, wecken, alarm, aufwachen
    fr réveil, alarme, réveiller
    es alarma, despertador, despertar
    pl alarm, budzik, obudzić
    tr alarm, uyandır

    nl herinnering, herinneren, herinner, herinneringen, reminder, onthouden, eraan denken
    en reminder, remind, remember, reminders
    de erinnerung, erinnern
    fr rappel, rappeler
    es recordatorio, recordar
    pl przypomnienie, przypomnieć
    tr hatırlatma, hatırlat

    nl timer, stopwatch, aftellen, kookwekker
    en timer, stopwatch, countdown
    de timer, stoppuhr
    fr minuteur, minuterie
    es temporizador, cronómetro
    pl minutnik, stoper
    tr zamanlayıcı

    nl agenda, kalender, planning, rooster, evenement, evenementen, vergadering, meeting
    nl bijeenkomst
    en calendar, agenda, schedule, event, events, meeting, planner, meetings
    de kalender, termin, veranstaltung, besprechung, planung
    fr calendrier, agenda, événement, réunion
    es calendario, agenda, evento, reunión
    pl kalendarz, spotkanie, wydarzenie
    tr takvim, etkinlik, toplantı

    nl lijst, lijstje, todo, boodschappenlijst, boodschappenlijstje, taken, taak, takenlijst
    en list, to do list, todo, shopping list, task, tasks, chores, grocery list, to-do
    de liste, aufgabe, einkaufsliste, todo
    fr liste, tâche, liste de courses
    es lista, tarea, lista de compras
    pl lista, zadanie, lista zakupów
    tr liste, görev

    nl muziek, liedje, nummer, song, album, artiest, band, afspelen, playlist, speel, lied
    nl zanger, radio
    en music, song, album, artist, band, play, playlist, track, singer, tune, radio, listen
    de musik, lied, album, künstler, abspielen, spielen, sänger, playlist
    fr musique, chanson, album, artiste, jouer, chanteur, écouter
    es música, canción, álbum, artista, tocar, cantante, escuchar
    pl muzyka, piosenka, album, artysta, grać, słuchać
    tr müzik, şarkı, albüm, sanatçı, çal

    nl film, bioscoop, serie, voorstelling, filmtijden, draait, films, theater, kijken
    nl aflevering
    en movie, film, cinema, series, show, theater, theatre, screening, showtimes, movies
    en showing, watch, episode
    de film, kino, serie, vorstellung, schauen
    fr film, cinéma, série, séance, regarder
    es película, cine, serie, función, ver
    pl film, kino, serial, seans, oglądać
    tr film, sinema, dizi, izle

    nl boek, roman, lezen, boeken, schrijver, auteur, ebook, bibliotheek
    en book, novel, read, books, author, writer, ebook, library
    de buch, roman, lesen, autor, bibliothek
    fr livre, roman, lire, auteur, bibliothèque
    es libro, novela, leer, autor, biblioteca
    pl książka, czytać, autor, biblioteka
    tr kitap, oku, yazar, kütüphane

    nl spel, game, spelen, spelletje, gamen, dobbelen, dobbelsteen, munt
    en game, play, games, gaming, dice, roll, coin, flip
    de spiel, spielen, würfel, münze
    fr jeu, jouer, dé
    es juego, jugar, dado, moneda
    pl gra, grać, kostka
    tr oyun, zar

    nl grap, mop, grappig, lachen, moppen
    en joke, funny, laugh, jokes, humor
    de witz, lustig, lachen
    fr blague, drôle, rire
    es chiste, gracioso, risa
    pl żart, śmieszny, dowcip
    tr şaka, fıkra, komik

    nl weetje, feit, feitje, interessant, wist je
    en fact, trivia, interesting, fun fact, facts
    de fakt, wissenswertes, interessant
    fr fait, intéressant
    es dato, hecho, interesante
    pl fakt, ciekawostka
    tr bilgi, gerçek
    """
}
