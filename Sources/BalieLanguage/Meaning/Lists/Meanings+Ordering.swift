extension Meanings {
  static let ordering = """
    nl bestellen, order, bestelnummer plaatsen, iets bestellen, orderen, bestelopdracht, besteld
    nl bestelproces, bestelformulier, bestelwijze, bestelknop, online bestellen
    nl bestelling plaatsen, order plaatsen, webbestelling, nabestellen, bijbestellen
    nl bestelgeschiedenis, telefonisch bestellen, bestelbevestiging, orderbevestiging
    en order, place an order, purchase order, order form, order online, order confirmation
    en reorder, order history, order by phone, my order
    de bestellen, auftrag, ordern
    fr commander, passer commande
    es pedir, encargar, hacer un pedido
    pl zamówić, zamówienie, zamawiać
    tr sipariş, sipariş vermek, ısmarlamak
    ar طلب, أطلب

    nl kopen, gekocht, aankoop, aanschaf, inkopen, aangekocht, aanschafprijs, bijkopen
    nl online kopen, koopje doen, koop in, koopovereenkomst, aankoopbedrag, aankoopdatum
    nl los kopen
    en buy, bought, purchase, acquire, shop for, buy online, shopping, place to buy
    de kaufen, erwerben, anschaffen
    fr acheter, achat, acquérir
    es comprar, adquirir
    pl kupić, kupować, zakup, nabyć
    tr satın almak, satın alma, alışveriş
    ar شراء, اشتري, مشتريات

    nl verkopen, verkocht, te koop, van de hand doen, verkoper, verkoopprijs, doorverkopen
    nl tweedehands verkopen, te koop zetten, inkoper, inruil, te koop aanbieden
    nl verkoopadvertentie, inruilwaarde
    en sell, sold, sale, for sale, seller, resell, sell on, second-hand sale, selling price
    en resale, sell my
    de verkaufen, zu verkaufen
    fr vendre, vente, à vendre
    es vender, venta, en venta
    pl sprzedać, sprzedaż, na sprzedaż
    tr satmak, satış, satılık
    ar بيع, أبيع

    nl winkelwagen, winkelmandje, winkelkar, mandje, boodschappenmand, wagentje, kar
    nl winkelwagentje, boodschappenkar, winkeltas
    en cart, basket, shopping cart, shopping basket, trolley, shopping bag, shopping trolley
    en my cart, my basket
    de warenkorb, einkaufswagen, einkaufskorb
    fr panier, panier d'achat, caddie
    es carrito, cesta, carro de compra
    pl koszyk, koszyk zakupowy, wózek
    tr sepet, alışveriş sepeti
    ar سلة, سلة التسوق, عربة التسوق

    nl prijs, kosten, kostprijs, tarief, wat kost, hoeveel kost, hoe duur, prijskaartje
    nl vraagprijs, prijslijst, tarievenlijst, prijskaart, kosten voor, stuksprijs, bedrag
    nl verkoopprijs, eindprijs, totaalprijs, prijs per stuk, tariefkaart, hoeveel is
    nl kosten verbonden, catalogusprijs, adviesprijs, eenheidsprijs
    en price, cost, rate, tariff, how much, fee, charge, how expensive, price list, unit price
    en total price, price tag, what's the price
    de preis, kosten, tarif, wie teuer, was kostet
    fr prix, coût, tarif, combien coûte
    es precio, coste, tarifa, cuánto cuesta
    pl cena, koszt, taryfa, ile kosztuje, opłata
    tr fiyat, ücret, ne kadar, maliyet, tarife
    ar سعر, تكلفة, ثمن, كم يكلف, رسوم

    nl korting, reductie, prijsverlaging, afgeprijsd, kortingspercentage, prijsvermindering
    nl korting krijgen, kortingsactie, studentenkorting, ledenkorting, personeelskorting
    nl seniorenkorting, kortingskaart, goedkoper tarief, kortingsregeling, sociaal tarief
    nl gezinskorting, verminderd tarief, groepskorting, kansentarief, verlaagd tarief
    nl jongerentarief, kinderkorting, reductietarief
    en discount, reduction, price cut, reduced price, money off, rebate, student discount
    en senior discount, concession, member discount, cheaper rate, reduced rate, group discount
    en family discount, percent off, staff discount
    de rabatt, ermäßigung, preisnachlass, nachlass, skonto
    fr remise, réduction, rabais, ristourne
    es descuento, rebaja, reducción
    pl rabat, zniżka, obniżka, upust
    tr indirim, iskonto
    ar خصم, تخفيض, حسم

    nl aanbieding, actie, promotie, promo, koopje, solden, uitverkoop, opruiming, sale, actieprijs
    nl folder, weekactie, stunt, tijdelijke actie, kortingsactie, black friday, promoprijs
    nl kortingsdagen, soldenperiode, 1+1 gratis, reclamefolder, actieperiode, voordeel
    en special offer, promotion, promo, deal, bargain, sale, clearance, offers, promotional price
    en black friday, flyer, buy one get one
    de angebot, aktion, sonderangebot, schnäppchen, ausverkauf, schlussverkauf
    fr promotion, promo, offre spéciale, soldes, bonne affaire
    es oferta, promoción, ganga, rebajas
    pl promocja, okazja, wyprzedaż, oferta specjalna
    tr kampanya, promosyon, indirimli satış, fırsat
    ar عرض, عروض, تنزيلات, عرض خاص

    nl kortingscode, actiecode, vouchercode, couponcode, promotiecode, promocode, kortingsbon
    nl coupon, voucher, coderegel, kortingskode, code invoeren, code inwisselen, actiebon
    nl kassacode, welkomstkorting, welkomstcode, kortingsvoucher
    en discount code, promo code, coupon, voucher code, coupon code, voucher, codes, redeem code
    en enter code, promotional code, welcome discount
    de rabattcode, gutscheincode, aktionscode, rabattgutschein
    fr code promo, code de réduction, bon de réduction, coupon
    es código de descuento, código promocional, cupón
    pl kod rabatowy, kod promocyjny, kupon
    tr indirim kodu, promosyon kodu, kupon
    ar كود خصم, رمز الخصم, قسيمة, كوبون

    nl cadeaubon, cadeaukaart, geschenkbon, geschenkkaart, giftcard, waardebon, tegoedbon, kadobon
    nl giftvoucher, cadeaucheque, geschenkcheque, belevenisbon, bonnen, kadokaart, cadeaupas
    nl winkeltegoed, inwisselen bon
    en gift card, gift voucher, gift certificate, store credit, voucher, store voucher
    en e-gift card, gift token, redeem voucher
    de gutschein, geschenkgutschein, geschenkkarte
    fr carte cadeau, bon cadeau, chèque cadeau
    es tarjeta regalo, cheque regalo, vale regalo
    pl karta podarunkowa, bon podarunkowy, bon upominkowy
    tr hediye kartı, hediye çeki
    ar بطاقة هدية, قسيمة هدية

    nl cadeau, geschenk, kado, presentje, relatiegeschenk, kadootje, kerstcadeau
    nl verjaardagscadeau, giftje, kerstpakket, cadeauservice, verrassing, cadeau-idee
    nl geschenkverpakking, geschenkidee
    en gift, present, giveaway, birthday present, christmas gift, corporate gift, gift idea
    en gift message
    de geschenk, präsent
    fr cadeau
    es regalo, obsequio
    pl prezent, upominek, podarunek
    tr hediye, armağan
    ar هدية, هدايا

    nl op voorraad, voorraad, leverbaar, in stock, beschikbaar, stock, verkrijgbaar, nog hebben
    nl voorraadstatus, winkelvoorraad, in huis hebben, in voorraad, te verkrijgen
    nl in de winkel beschikbaar, stock in winkel, uit voorraad leverbaar
    en in stock, available, stock, inventory, still available, available in store, in-stock
    en stock level, stock check
    de auf lager, vorrätig, lieferbar, verfügbar, lagerbestand
    fr en stock, disponible, stock, disponibilité
    es en stock, disponible, existencias, disponibilidad
    pl na stanie, dostępny, w magazynie, dostępność
    tr stokta, mevcut, stok durumu
    ar متوفر, مخزون, متاح

    nl uitverkocht, niet leverbaar, niet op voorraad, niet voorradig, onbeschikbaar, out of stock
    nl niet verkrijgbaar, niet meer verkrijgbaar, niet meer leverbaar, niet beschikbaar, uit stock
    nl uit assortiment, niet meer beschikbaar, backorder, terug op voorraad, weer leverbaar
    nl uit voorraad, terug in stock, weer op voorraad, niet in stock
    en sold out, out of stock, unavailable, not available, backorder, no longer available
    en back in stock, discontinued, restock, sold-out, no stock, none left, not in stock
    en temporarily unavailable
    de ausverkauft, vergriffen, nicht lieferbar, nicht vorrätig
    fr épuisé, en rupture de stock, indisponible
    es agotado, sin existencias, no disponible
    pl wyprzedany, niedostępny, brak na stanie
    tr tükendi, stokta yok
    ar نفد, غير متوفر, نفدت الكمية

    nl offerte, prijsopgave, prijsofferte, kostenraming, prijsvoorstel, bestek, begroting
    nl prijsindicatie, prijsaanvraag, offerte aanvragen, prijsraming, vrijblijvende offerte
    nl kostenopgave, offerteaanvraag, raming, schatting, prijsinschatting, voorstel op maat
    en quote, quotation, price estimate, estimate, cost estimate, proposal, request a quote
    en free quote, ballpark figure, rough estimate, price quote, get a quote
    de kostenvoranschlag, angebot, preisangebot, offerte
    fr devis, offre de prix, estimation
    es presupuesto, cotización, oferta de precio
    pl wycena, kosztorys, oferta cenowa
    tr fiyat teklifi, teklif, keşif bedeli
    ar عرض سعر, عرض أسعار, تسعيرة

    nl annuleren, annulatie, cancelen, afbestellen, bestelling intrekken, schrappen
    nl bestelling annuleren, afgelast, bestelling cancelen, order annuleren, zeg af, afzeggen
    nl stopzetten bestelling, annulatievoorwaarden, bestel af, annuleringskosten, ongedaan maken
    nl terugtrekken
    en cancel, call off, cancel order, cancel my order, cancellation policy, void, revoke order
    de stornieren, stornierung, abbestellen, annullieren, storno
    fr annuler, décommander
    es cancelar, anular
    pl anulować, anulowanie, odwołać
    tr iptal, iptal etmek, siparişi iptal etmek
    ar إلغاء, الغاء, ألغي

    nl wijzigen, aanpassen, veranderen, bewerken, bijwerken, pas aan, aan te passen, gewijzigd
    nl bestelling wijzigen, bestelling aanpassen, corrigeren, veranderd, omzetten, aanvullen
    nl rechtzetten, order wijzigen, bestelling veranderen
    en change, modify, edit, amend, alter, update, adjust, modification, change my order
    en edit order
    de ändern, änderung, anpassen, bearbeiten, abändern
    fr modifier, modification, changer, adapter
    es cambiar, modificar, modificación, editar
    pl zmienić, zmiana, zmieniać, edytować
    tr değiştirmek, değişiklik, düzenlemek, güncellemek
    ar تغيير, تعديل, تحديث

    nl reserveren, boeken, vastleggen, plaats bespreken, reserveringsnummer, boekingsnummer
    nl plaats reserveren, tafel reserveren, vooraf reserveren, boekingsbevestiging, inboeken
    nl leg vast, kaarten bestellen, tickets bestellen
    en book, reserve, book a table, book a slot, book a seat, booking number, pre-book
    de reservieren, reservierung, buchen, buchung
    fr réserver
    es reservar
    pl zarezerwować, rezerwacja, rezerwować
    tr rezervasyon, rezerve etmek, yer ayırtmak
    ar حجز, أحجز

    nl gratis, kosteloos, voor niets, zonder kosten, kostenvrij, kostenloos, voor nop, free
    nl gratuit, kostenloze, zonder betalen, niks betalen, gratis toegang, voor niks, kosteloze
    nl vrije toegang
    en free, free of charge, no cost, at no charge, complimentary, gratis, no charge
    en without paying, cost-free, freebie, no fee
    de kostenlos, gratis, umsonst, kostenfrei, unentgeltlich
    fr gratuit, sans frais
    es gratis, gratuito, sin coste
    pl darmowy, bezpłatny, za darmo, gratis
    tr ücretsiz, bedava, parasız
    ar مجاني, بدون رسوم

    nl duur, prijzig, kostbaar, te duur, peperduur, hoge prijs, dure, veel geld, onbetaalbaar
    nl pittige prijs, stevige prijs, duurste, aan de prijs, schreeuwend duur, hoge kosten
    nl schandalig duur
    en expensive, costly, pricey, dear, overpriced, dearer, too expensive, high price
    en unaffordable, steep, exorbitant, extortionate, too much money
    de teuer, kostspielig
    fr cher, coûteux, onéreux
    es caro, costoso
    pl drogi, kosztowny
    tr pahalı
    ar غالي, مكلف, باهظ

    nl goedkoop, voordelig, betaalbaar, goedkoper, laaggeprijsd, budget, schappelijk, goedkope
    nl goedkoopste, prijsbewust, budgetvriendelijk, voor een prikje, lage prijs, laagste prijs
    nl spotprijs, spotgoedkoop, economisch, bodemprijs
    en cheap, inexpensive, affordable, low-cost, budget, cheaper, cheapest, low cost, low price
    en lowest price, budget-friendly, good value, economical, reasonable price
    de billig, günstig, preiswert, preisgünstig
    fr bon marché, pas cher, abordable, économique
    es barato, económico, asequible
    pl tani, niedrogi, taniej
    tr ucuz, uygun fiyatlı, hesaplı
    ar رخيص, أرخص, اقتصادي

    nl winkel, zaak, filiaal, vestiging, handelszaak, verkooppunt, shop, boetiek, winkelpand
    nl fysieke winkel, winkelpunt, filialen, verkoper in winkel, toonzaal, showroom, handelaar
    nl dealer, winkelfiliaal, verdeler
    en shop, store, branch, outlet, retail location, physical store, showroom, brick and mortar
    en dealer, nearest store, local store, retailer
    de laden, geschäft, filiale, verkaufsstelle
    fr magasin, boutique, commerce, point de vente
    es tienda, comercio, sucursal, punto de venta
    pl sklep, punkt sprzedaży, filia
    tr mağaza, dükkan, şube
    ar متجر, محل, فرع

    nl webshop, webwinkel, onlinewinkel, internetwinkel, online shop, e-shop, internet winkel
    nl online winkel, online kopen, shoppen online, onlineshop, via de site bestellen
    nl via internet kopen, online bestellen
    en webshop, online store, online shop, web store, internet shop, eshop, order online
    en buy online, e-commerce
    de onlineshop, webshop, internetshop
    fr boutique en ligne, magasin en ligne, site marchand
    es tienda en línea, tienda online, tienda virtual
    pl sklep internetowy, e-sklep
    tr internet mağazası, online mağaza
    ar متجر إلكتروني, متجر عبر الإنترنت

    nl klant, cliënt, koper, afnemer, consument, cliënteel, klantje, nieuwe klant, bestaande klant
    nl vaste klant, klantenbestand, stamklant, klantenkring, opdrachtgever
    en customer, client, buyer, consumer, shopper, new customer, existing customer, loyal customer
    en regular customer
    de kunde, kundin, käufer, verbraucher
    fr client, acheteur, consommateur
    es cliente, comprador, consumidor
    pl klient, kupujący, konsument
    tr müşteri, alıcı, tüketici
    ar زبون, عميل, مشتري, مستهلك

    nl zakelijk, bedrijf, zakelijke klant, firma, onderneming, zaak, b2b, voor bedrijven
    nl zakelijk account, op naam van bedrijf, vennootschap, zelfstandige, ondernemer, kvk
    nl kvk-nummer, ondernemingsnummer, zzp, zakelijk bestellen, bedrijfsaccount, winkelier
    nl verenigingen, bvba, eenmanszaak
    en business, company, corporate, firm, b2b, business customer, business account
    en corporate account, self-employed, trade account, company name, commercial, sole trader
    en business order, entrepreneur, trade customer
    de geschäftlich, firma, unternehmen, gewerblich, geschäftskunde
    fr entreprise, société, professionnel, firme
    es empresa, negocio, compañía, cliente empresarial
    pl firma, przedsiębiorstwo, biznesowy, klient biznesowy
    tr şirket, firma, kurumsal, işletme
    ar شركة, مؤسسة, أعمال

    nl particulier, privépersoon, consument, privé, particuliere klant, privéklant
    nl voor eigen gebruik, niet zakelijk, privégebruik, huishoudelijk gebruik, privaat
    nl niet-zakelijk
    en private individual, private customer, consumer, private person, individuals, private use
    en personal use, non-business, private buyer, home use
    de privatperson, privatkunde, verbraucher
    fr particulier, personne privée
    es particular, cliente particular
    pl osoba prywatna, klient indywidualny
    tr bireysel, şahıs, bireysel müşteri
    ar فرد, أفراد, عميل فردي

    nl maat, afmeting, formaat, grootte, maatvoering, maattabel, maatwijzer, maatadvies
    nl maatschema, lengte, breedte, hoogte, omtrek, diameter, schoenmaat, confectiemaat, pasvorm
    nl diepte, opmeten, meten, centimeter, inhoud in liter, maatwijziging, kledingmaten
    en size, dimension, measurement, size chart, width, height, length, depth, diameter, shoe size
    en fit, how big, size guide
    de größe, maß, abmessung, größentabelle
    fr taille, dimension, mesure, format, guide des tailles
    es talla, tamaño, medida, dimensión
    pl rozmiar, wymiar, wielkość, tabela rozmiarów
    tr beden, boyut, ölçü, ebat
    ar مقاس, حجم, قياس, أبعاد

    nl minimum bestelbedrag, minimale afname, minimumafname, minimumorder, minimale bestelling
    nl minimumaantal, minimumbedrag, minimale besteding, minimumbestelling, vanaf hoeveel stuks
    nl minimaal aantal, minimumhoeveelheid, minimumbestelbedrag, drempelbedrag, minimum afname
    en minimum order, minimum purchase, minimum quantity, minimum order value, min order
    en minimum spend, minimum amount, minimum order quantity, moq, least amount
    de mindestbestellwert, mindestbestellmenge, mindestabnahme
    fr minimum de commande, commande minimum, quantité minimale
    es pedido mínimo, compra mínima, cantidad mínima
    pl minimalne zamówienie, minimalna kwota zamówienia
    tr minimum sipariş, asgari sipariş, minimum tutar
    ar الحد الأدنى للطلب, أقل طلب

    nl grote hoeveelheid, in bulk, groothandel, staffelkorting, kwantumkorting, grote aantallen
    nl grossier, groot aantal, grote bestelling, bulkbestelling, grootverbruik, volumekorting
    nl per doos, per pallet, groothandelsprijs, wederverkoper, en gros, grotere aantallen
    nl groepsbestelling, grotere bestelling
    en bulk, wholesale, large quantity, volume discount, bulk order, large order, bulk discount
    en bulk buy, reseller, group order, trade price
    de großhandel, mengenrabatt, große menge, großbestellung
    fr en gros, grossiste, grande quantité, remise sur quantité
    es al por mayor, mayorista, gran cantidad
    pl hurt, hurtownia, hurtowo, duża ilość
    tr toptan, toptancı, toplu sipariş
    ar جملة, كمية كبيرة

    nl verlanglijst, favorieten, verlanglijstje, wenslijst, bewaarlijst, wishlist, wensenlijst
    nl wensenlijstje, favorietenlijst, hartje, geboortelijst, cadeaulijst, huwelijkslijst
    nl bewaarde artikelen, kadolijst, bewaard voor later
    en wish list, wishlist, favourites, favorites, saved items, wish-list, gift list, wedding list
    en gift registry, baby registry, favourite list, save for later
    de wunschliste, merkzettel, favoriten, merkliste
    fr liste de souhaits, liste d'envies, favoris
    es lista de deseos, favoritos
    pl lista życzeń, ulubione
    tr istek listesi, favoriler
    ar قائمة الأمنيات, المفضلة, قائمة الرغبات

    nl klantenkaart, spaarpunten, spaarkaart, punten sparen, getrouwheidskaart
    nl loyaliteitsprogramma, zegels, spaarprogramma, bonuskaart, getrouwheidspunten, klantenpas
    nl puntensaldo, punten inwisselen, voordeelkaart, spaaractie, punten verzilveren, spaarzegels
    nl stempelkaart
    en loyalty card, loyalty points, reward points, rewards, points, loyalty scheme, store card
    en club card, collect points, stamp card, redeem points, loyalty program
    de kundenkarte, treuepunkte, bonuspunkte, punkte sammeln, bonusprogramm, treuekarte
    fr carte de fidélité, points de fidélité, programme de fidélité, cumuler des points
    es tarjeta de fidelidad, puntos, programa de puntos, acumular puntos
    pl karta stałego klienta, punkty lojalnościowe, zbierać punkty
    tr sadakat kartı, puan, puan biriktirmek, müşteri kartı
    ar بطاقة ولاء, نقاط, جمع النقاط, برنامج الولاء

    nl pre-order, preorder, voorbestelling, vooraf bestellen, vooruitbestellen, verschijningsdatum
    nl voorverkoop, voorintekening, releasedatum, intekenen
    en pre-order, preorder, pre order, release date, presale, advance order, order in advance
    de vorbestellen, erscheinungsdatum, vorverkauf
    fr précommande, prévente, date de sortie
    es preventa, reserva anticipada, fecha de lanzamiento
    pl przedsprzedaż, data premiery, zamówienie przedpremierowe
    tr ön sipariş, ön satış, çıkış tarihi
    ar طلب مسبق, حجز مسبق, تاريخ الإصدار

    nl op maat, maatwerk, gepersonaliseerd, personaliseren, bedrukken, graveren, gravure, met naam
    nl logo erop, opdruk, eigen ontwerp, laten maken op maat, custom, borduren, op maat gemaakt
    en custom-made, custom, personalised, personalized, made to measure, engraving, bespoke
    en printed, customise, embroidery, tailor-made
    de nach maß, maßanfertigung, personalisiert, gravur, bedrucken, individuell
    fr sur mesure, personnalisé, gravure, imprimer logo
    es a medida, personalizado, grabado
    pl na wymiar, spersonalizowany, grawer, nadruk
    tr kişiye özel, özel yapım, kişiselleştirme, gravür
    ar حسب الطلب, مخصص, نقش, طباعة الاسم

    nl tweedehands, tweedehandse, gebruikt, refurbished, tweedekans, occasie, occasion
    nl tweedehandswinkel, kringloop, kringwinkel, opgeknapt, demomodel, toonzaalmodel, showmodel
    en second-hand, second hand, used, refurbished, pre-owned, pre-loved, thrift, ex-display
    en reconditioned
    de gebraucht, gebrauchtware, second hand, generalüberholt, vorführmodell
    fr occasion, seconde main, reconditionné, modèle d'exposition
    es segunda mano, usado, reacondicionado, de ocasión
    pl używany, z drugiej ręki, odnowiony, second hand
    tr ikinci el, kullanılmış, yenilenmiş
    ar مستعمل, مجدد, يد ثانية

    nl prijsgarantie, laagsteprijsgarantie, prijsvergelijking, prijs matchen, prijsverschil
    nl verschil terugbetalen, prijsmatch, beste prijs garantie
    en price match, price guarantee, price promise, lowest price guarantee, price difference
    en price protection
    de bestpreisgarantie, preisgarantie, tiefpreisgarantie, preisdifferenz
    fr garantie du meilleur prix, différence de prix, alignement de prix
    es garantía de precio, igualar precio, diferencia de precio
    pl gwarancja najniższej ceny, różnica w cenie
    tr fiyat garantisi, fiyat farkı, en düşük fiyat garantisi
    ar ضمان السعر, فرق السعر, أفضل سعر

    nl bestelling mislukt, bestellen lukt niet, kan niet bestellen, bestelling ging mis
    nl foutmelding bij bestellen, afrekenen lukt niet, bestelling niet geplaatst
    nl bestellen gaat niet
    en order failed, can't place order, cannot order, checkout error, checkout not working
    en unable to order, order won't go through
    de bestellung fehlgeschlagen, kann nicht bestellen, bestellen funktioniert nicht
    fr commande échouée, impossible de commander, erreur de commande
    es error al pedir, no puedo pedir, pedido fallido
    pl nie mogę zamówić, błąd zamówienia, zamówienie nieudane
    tr sipariş veremiyorum, sipariş hatası, sipariş başarısız
    ar فشل الطلب, لا أستطيع الطلب, خطأ في الطلب

    nl assortiment, aanbod, gamma, productaanbod, collectie, catalogus, productgamma
    nl productoverzicht, artikelnummer, merken, artikelcode, modelnummer
    en range, product range, assortment, catalogue, catalog, collection of products, item number
    en brands, model number, selection of products
    de sortiment, produktpalette, katalog, artikelnummer, kollektion
    fr assortiment, gamme, catalogue, référence article, collection
    es surtido, gama, catálogo, referencia del artículo
    pl asortyment, katalog, oferta produktów, numer artykułu
    tr ürün yelpazesi, katalog, ürün çeşitleri, ürün kodu
    ar تشكيلة, كتالوج, مجموعة المنتجات, رقم المنتج
    """
}
