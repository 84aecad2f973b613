extension Meanings {
  static let household = """
    nl naam, heten, heet je, noemen, noem, voornaam, achternaam, wie ben je
    en name, called, call, who are you, first name, surname, nickname
    de name, heißen, nennen, vorname, nachname
    fr nom, appeler, prénom
    es nombre, llamar, apellido, llamas
    pl imię, nazwisko, nazywać
    tr isim, ad, soyad

    nl leeftijd, oud, hoe oud, jaar oud, jarig, geboortedatum, volwassen
    en age, old, how old, years old, birthday, date of birth, adult
    de alter, alt, wie alt, geburtstag, geburtsdatum
    fr âge, ans, quel âge, anniversaire, date de naissance
    es edad, años, cumpleaños, fecha de nacimiento
    pl wiek, lat, ile lat, urodziny
    tr yaş, doğum tarihi

    nl wonen, woon, woonachtig, kom je vandaan, afkomst, vandaan
    en live, reside, where are you from, origin, from, located
    de wohnen, leben, herkunft, woher
    fr habiter, vivre, origine, d'où
    es vivir, origen, de dónde
    pl mieszkać, pochodzić
    tr yaşa, otur, nereden

    nl hobby, leuk, houden van, vrije tijd, vrijetijdsbesteding
    en hobby, hobbies, fun, free time, leisure, interests, pastime, enjoy, like
    de hobby, freizeit, spaß
    fr loisir, passe-temps
    es afición, tiempo libre
    pl hobby, zainteresowania
    tr hobi

    nl sport, voetbal, fitness, sportschool, zwembad, zwemmen, sporten, hardlopen, bewegen
    en sport, football, fitness, gym, swimming pool, swim, exercise, running, workout, soccer
    de sport, fußball, fitness, schwimmbad, schwimmen
    fr sport, football, piscine, nager
    es deporte, fútbol, gimnasio, piscina, nadar
    pl sport, piłka nożna, basen, pływać
    tr spor, futbol, yüzme

    nl hond, kat, huisdier, dier, dieren, poes, honden
    en dog, cat, pet, animal, pets, animals
    de hund, katze, haustier, tier
    fr chien, chat, animal
    es perro, gato, mascota, animal
    pl pies, kot, zwierzę
    tr köpek, kedi, hayvan

    nl boom, tuin, groen, gras, park, plant, plantsoen
    en tree, garden, grass, park, plant, yard, lawn
    de baum, garten, gras, park, pflanze
    fr arbre, jardin, herbe, parc, plante
    es árbol, jardín, hierba, parque, planta
    pl drzewo, ogród, trawa, park
    tr ağaç, bahçe, çim, bitki

    nl politie, brandweer, ambulance, noodgeval, alarmnummer, veiligheid, veilig
    en police, fire department, ambulance, emergency, safety, safe, security, secure
    de polizei, feuerwehr, krankenwagen, notfall, sicherheit, sicher
    fr police, pompiers, ambulance, urgence, sécurité
    es policía, bomberos, ambulancia, emergencia, seguridad
    pl policja, straż, pogotowie, bezpieczeństwo
    tr polis, itfaiye, ambulans, güvenlik

    nl gemeente, overheid, ambtenaar, burger, burgemeester, stadhuis, gemeentehuis, wethouder
    en municipality, government, council, city hall, town hall, mayor, citizen, civil servant
    de gemeinde, stadt, rathaus, behörde, bürger, amt
    fr commune, mairie, municipalité, citoyen
    es municipio, ayuntamiento, gobierno, ciudadano
    pl gmina, urząd, ratusz, obywatel
    tr belediye, hükümet, vatandaş

    nl straatverlichting, lantaarnpaal, stoep, wegdek, bestrating, stoeptegel, gat in de weg
    en street light, lamp post, pavement, sidewalk, road, pothole
    de straßenlaterne, gehweg, straße, schlagloch
    fr lampadaire, trottoir, route
    es farola, acera, carretera, bache
    pl latarnia, chodnik, droga
    tr sokak lambası, kaldırım, yol

    nl recht, wet, regel, regels, voorwaarden, voorwaarde, beleid, verplicht, verplichting
    nl reglement, rechten
    en law, rule, rules, terms, conditions, policy, obligation, required, regulations, rights
    en mandatory, requirement
    de recht, gesetz, regel, bedingungen, agb, pflicht, verpflichtet
    fr loi, règle, conditions, politique, obligatoire, droit
    es ley, regla, condiciones, política, obligatorio, derecho
    pl prawo, zasada, regulamin, warunki, obowiązek
    tr yasa, kural, şart, zorunlu

    nl beroep, bezwaarschrift, rechter, rechtbank, advocaat, juridisch, geschil
    en appeal, objection, judge, court, lawyer, legal, dispute, sue
    de widerspruch, einspruch, gericht, anwalt, rechtlich
    fr recours, tribunal, avocat, juridique, litige
    es recurso, apelación, juez, abogado, tribunal
    pl odwołanie, sąd, prawnik, sprzeciw
    tr itiraz, mahkeme, avukat

    nl groot, grote, enorm, ruim
    en big, large, huge, great
    de groß, riesig
    fr grand, gros
    es grande
    pl duży, wielki
    tr büyük

    nl klein, kleine, weinig, minder, beperkt
    en small, little, less, few, limited, tiny
    de klein, wenig, weniger
    fr petit, peu, moins
    es pequeño, poco, menos
    pl mały, mało, mniej
    tr küçük, az

    nl nieuw, nieuwe, recent, laatste, vers
    en new, recent, latest, brand new, another
    de neu, neue, neueste
    fr nouveau, neuf, récent
    es nuevo, reciente
    pl nowy
    tr yeni
    ar جديد

    nl leeg, op, uitgeput
    en empty, out of, ran out, depleted
    de leer
    fr vide
    es vacío
    pl pusty
    tr boş

    nl vol, volledig, compleet, helemaal, heel
    en full, complete, completely, entire, whole
    de voll, vollständig, ganz, komplett
    fr plein, complet
    es lleno, completo
    pl pełny, cały
    tr dolu, tam

    nl mogelijk, mogelijkheid, optie, kan dat, keuzes, opties
    en possible, possibility, option, options, able
    de möglich, möglichkeit, option
    fr possible, possibilité, option
    es posible, posibilidad, opción
    pl możliwy, możliwość, opcja, można
    tr mümkün, olanak, seçenek

    nl meenemen, nodig, benodigd, moet ik, vereist, benodigdheden
    en need, required, necessary, bring, must, require
    de brauchen, nötig, benötigt, mitbringen
    fr besoin, nécessaire, apporter
    es necesitar, necesario, llevar
    pl potrzebny, potrzebować
    tr gerek, lazım, ihtiyaç

    nl spullen, bezittingen, eigendom, eigenaar, van mij
    en belongings, property, owner, ownership, possession
    de eigentum, besitz, eigentümer
    fr propriété, propriétaire
    es propiedad, propietario, dueño
    pl własność, właściciel
    tr mülk, sahip
    """
}
