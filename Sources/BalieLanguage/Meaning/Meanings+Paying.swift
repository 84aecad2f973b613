extension Meanings {
  static let paying = """
    nl gratis, kosteloos, niets kosten, zonder kosten, vrij
    en free, no charge, free of charge, at no cost, complimentary
    de kostenlos, gratis, umsonst, kostenfrei
    fr gratuit, gratuitement
    es gratis, gratuito
    pl darmowy, bezpłatny, za darmo
    tr ücretsiz, bedava
    ar مجاني, مجانا

    nl goedkoop, goedkoper, voordelig, lager, laagste prijs, concurrent, elders
    nl scherper geprijsd, budget
    en cheap, cheaper, lower price, competitor, elsewhere, price match, less expensive
    en affordable, best price
    de billig, günstig, billiger, günstiger, konkurrenz
    fr bon marché, moins cher, concurrent, ailleurs
    es barato, más barato, competencia
    pl tani, tańszy, taniej, konkurencja
    tr ucuz, daha ucuz, rakip
    ar رخيص, أرخص

    nl korting, kortingscode, actiecode, actie, aanbieding, voordeel, promotie, vouchercode
    nl uitverkoop, kortingsbon, couponcode, afprijzing
    en discount, promo, promotion, offer, deal, coupon, sale, promo code, voucher code
    en special offer, reduction
    de rabatt, gutscheincode, angebot, aktion, rabattcode, ermäßigung
    fr réduction, remise, promo, promotion, code promo, offre, soldes
    es descuento, oferta, promoción, código promocional, rebaja
    pl rabat, zniżka, kod rabatowy, promocja, przecena
    tr indirim, kampanya, kupon, indirim kodu
    ar خصم, تخفيض, عرض, كوبون

    nl cadeaukaart, cadeaubon, tegoedbon, giftcard, waardebon, bon, cadeaukaartje, tegoed
    nl kadobon
    en gift card, giftcard, voucher, gift certificate, store credit
    de geschenkkarte, gutschein, geschenkgutschein, guthaben
    fr carte cadeau, bon cadeau, chèque cadeau, bon d'achat, avoir
    es tarjeta regalo, cheque regalo, vale
    pl karta podarunkowa, bon, voucher
    tr hediye kartı, hediye çeki
    ar بطاقة هدية, قسيمة

    nl cadeau, kado, geschenk, verrassing, inpakken, verjaardag
    en gift, present, surprise, gift wrap, birthday
    de geschenk, verpacken, geburtstag
    fr cadeau, emballage, anniversaire
    es regalo, cumpleaños
    pl prezent, urodziny
    tr hediye, doğum günü
    ar هدية

    nl saldo, tegoed, resterend, over, rekeningsaldo, hoeveel staat er
    en balance, remaining, left, how much is on
    de saldo, guthaben, kontostand, restbetrag
    fr solde, reste
    es saldo, queda
    pl saldo, stan, pozostało
    tr bakiye, kalan
    ar رصيد

    nl punten, spaarpunten, sparen, loyaliteit, spaarprogramma, beloning
    en points, rewards, loyalty, reward
    de punkte, treuepunkte, prämie, sammeln
    fr points, fidélité, récompense
    es puntos, fidelidad, recompensa
    pl punkty, nagroda, program lojalnościowy
    tr puan, ödül
    ar نقاط, مكافآت

    nl factuur, rekening, nota, bon, bonnetje, kassabon, aankoopbewijs, btw, bewijs van aankoop
    nl kwitantie, boekhouding, declareren
    en invoice, receipt, bill, proof of purchase, vat
    de rechnung, beleg, quittung, kassenbon, kaufbeleg, mehrwertsteuer
    fr facture, reçu, ticket de caisse, tva, justificatif, preuve d'achat
    es factura, recibo, ticket, iva, comprobante
    pl faktura, rachunek, paragon, vat, dowód zakupu
    tr fatura, fiş, makbuz, kdv
    ar فاتورة, إيصال

    nl voorraad, voorradig, uitverkocht, op voorraad, beschikbaar, leverbaar, beschikbaarheid
    nl verkrijgbaar, aanvullen
    en stock, in stock, sold out, out of stock, available, availability, restock, back in stock
    de lager, vorrätig, ausverkauft, verfügbar, lieferbar, verfügbarkeit, vorrat
    fr stock, en stock, épuisé, disponible, rupture, disponibilité
    es stock, existencias, agotado, disponible, disponibilidad
    pl dostępny, dostępność, wyprzedane, magazyn
    tr stok, stokta, tükendi, mevcut
    ar متوفر, مخزون, نفد

    nl openingstijden, open, dicht, geopend, gesloten, openingsuren, sluiten, sluitingstijd
    nl koopavond, sluit
    en opening hours, open, closed, close, opening times, hours, business hours
    de öffnungszeiten, geöffnet, geschlossen, offen, schließen, zu
    fr horaires, ouvert, fermé, heures d'ouverture, ferme
    es horario, abierto, cerrado, abrir, cerrar
    pl godziny otwarcia, otwarte, zamknięte, otwarty, czynne
    tr açık, kapalı, çalışma saatleri, açılış
    ar مفتوح, مغلق, ساعات العمل

    nl winkel, filiaal, vestiging, zaak, shop, showroom, locatie, balie, kantoor, loket
    en shop, store, branch, location, showroom, outlet, desk, office
    de laden, geschäft, filiale, shop, standort, büro
    fr magasin, boutique, succursale, agence, bureau, guichet
    es tienda, sucursal, local, oficina
    pl sklep, oddział, salon, biuro
    tr mağaza, şube, dükkan, ofis
    ar متجر, فرع, محل, مكتب

    nl adres, straat, huisnummer, postcode, bezorgadres, afleveradres, woonplaats, factuuradres
    en address, street, house number, postcode, zip code, location
    de adresse, straße, hausnummer, postleitzahl, lieferadresse, anschrift
    fr adresse, rue, code postal
    es dirección, calle, código postal
    pl adres, ulica, kod pocztowy
    tr adres, sokak, posta kodu
    ar عنوان, شارع

    nl buren, buurman, buurvrouw, buur, overburen, buurtgenoot
    en neighbour, neighbor, neighbours, next door
    de nachbar, nachbarn, nachbarin
    fr voisin, voisine, voisins
    es vecino, vecina, vecinos
    pl sąsiad, sąsiedzi, sąsiadka
    tr komşu
    ar جار, جيران

    nl buitenland, land, internationaal, grens, over de grens
    en abroad, international, overseas, country, foreign
    de ausland, international, land
    fr étranger, international, pays
    es extranjero, internacional, país
    pl zagranica, za granicę, kraj, międzynarodowy
    tr yurtdışı, uluslararası, ülke
    ar خارج, دولي, بلد

    nl land, nederland, belgië, vlaanderen, duitsland, frankrijk, luxemburg, spanje, italië
    nl engeland, polen, turkije, oostenrijk, zwitserland, europa, amerika, marokko, portugal
    nl griekenland, ierland, zweden, denemarken, noorwegen
    en country, netherlands, belgium, germany, france, luxembourg, spain, italy, england, uk
    en poland, turkey, austria, switzerland, europe, america, usa, portugal, greece, ireland
    en sweden, denmark, norway, india, china, japan, canada, mexico, brazil, australia
    de niederlande, belgien, deutschland, frankreich, luxemburg, spanien, italien, england
    de polen, türkei, österreich, schweiz, europa
    fr pays bas, belgique, allemagne, france, luxembourg, espagne, italie, angleterre, pologne
    fr suisse, europe
    es países bajos, bélgica, alemania, francia, españa, italia, portugal, europa, méxico
    pl holandia, belgia, niemcy, francja, hiszpania, polska, europa
    tr hollanda, belçika, almanya, fransa, türkiye, avrupa
    ar هولندا, بلجيكا, ألمانيا, فرنسا, المغرب

    nl medewerker, mens, persoon, iemand spreken, collega, adviseur, agent, klantenservice
    nl echt mens, operator, helpdesk, servicemedewerker, echt persoon
    en human, person, agent, representative, someone, employee, staff, customer service
    en real person, operator, advisor, support, colleague, somebody
    de mitarbeiter, mensch, person, berater, kundenservice, kundendienst, jemand
    de ansprechpartner
    fr humain, personne, conseiller, agent, employé, service client, quelqu'un
    es humano, persona, agente, empleado, asesor, atención al cliente, alguien
    pl człowiek, osoba, pracownik, konsultant, obsługa klienta, doradca
    tr insan, kişi, temsilci, çalışan, müşteri hizmetleri, yetkili
    ar موظف, شخص, إنسان, خدمة العملاء, مستشار

    nl bellen, telefoon, telefoonnummer, opbellen, terugbellen, gebeld, telefonisch, bereikbaar
    nl contact, contact opnemen, bereiken
    en call, phone, telephone, phone number, ring, call back, contact, reach, number
    de anrufen, telefon, telefonnummer, rückruf, erreichen, kontakt, telefonisch
    fr appeler, téléphone, numéro, rappeler, contacter, joindre, contact
    es llamar, teléfono, número, contactar, contacto
    pl zadzwonić, telefon, numer telefonu, kontakt, skontaktować
    tr ara, telefon, numara, iletişim
    ar اتصال, هاتف, رقم, تواصل
    """
}
