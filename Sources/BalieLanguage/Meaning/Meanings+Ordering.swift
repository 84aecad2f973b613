extension Meanings {
  static let ordering = """
    nl bestellen, bestelling, order, bestelnummer plaatsen, iets bestellen, orderen, bestelopdracht
    en order, place an order, ordering, purchase order
    de bestellen, bestellung, auftrag, ordern
    fr commander, commande, passer commande
    es pedir, pedido, encargar, hacer un pedido
    pl zamówić, zamówienie, zamawiać
    tr sipariş, sipariş vermek, ısmarlamak
    ar طلب, طلبية, أطلب

    nl kopen, koop, gekocht, kocht, aankoop, aanschaf, aanschaffen, aangeschaft, aankopen, inkopen
    en buy, bought, purchase, acquire, shop for
    de kaufen, kauf, erwerben, anschaffen, anschaffung
    fr acheter, achat, acquérir
    es comprar, compra, adquirir
    pl kupić, kupować, zakup, nabyć
    tr satın almak, satın alma, alışveriş
    ar شراء, اشتري, مشتريات

    nl verkopen, verkoop, verkocht, te koop, van de hand doen
    en sell, sold, sale, for sale
    de verkaufen, verkauf, zu verkaufen
    fr vendre, vente, à vendre
    es vender, venta, en venta
    pl sprzedać, sprzedaż, na sprzedaż
    tr satmak, satış, satılık
    ar بيع, أبيع, للبيع

    nl winkelwagen, winkelmandje, winkelmand, winkelkar, mandje, boodschappenmand
    en cart, basket, shopping cart, shopping basket, trolley, shopping bag
    de warenkorb, einkaufswagen, einkaufskorb
    fr panier, panier d'achat, caddie
    es carrito, cesta, carro de compra
    pl koszyk, koszyk zakupowy, wózek
    tr sepet, alışveriş sepeti
    ar سلة, سلة التسوق, عربة التسوق

    nl prijs, kosten, kost, kostprijs, tarief, wat kost, hoeveel kost, hoe duur, prijskaartje
    nl vraagprijs
    en price, cost, costs, rate, tariff, how much, fee, charge, how expensive
    de preis, kosten, tarif, wie teuer, was kostet
    fr prix, coût, tarif, combien coûte
    es precio, coste, costo, tarifa, cuánto cuesta
    pl cena, koszt, taryfa, ile kosztuje, opłata
    tr fiyat, ücret, ne kadar, maliyet, tarife
    ar سعر, تكلفة, ثمن, كم يكلف, رسوم

    nl korting, reductie, prijsverlaging, afgeprijsd, kortingspercentage, prijsvermindering
    nl korting krijgen
    en discount, reduction, price cut, reduced price, money off, rebate
    de rabatt, ermäßigung, preisnachlass, nachlass, skonto
    fr remise, réduction, rabais, ristourne
    es descuento, rebaja, reducción
    pl rabat, zniżka, obniżka, upust
    tr indirim, iskonto
    ar خصم, تخفيض, حسم

    nl aanbieding, actie, promotie, promo, koopje, solden, uitverkoop, opruiming, sale
    en special offer, promotion, promo, deal, bargain, sale, clearance
    de angebot, aktion, sonderangebot, schnäppchen, ausverkauf, schlussverkauf
    fr promotion, promo, offre spéciale, soldes, bonne affaire
    es oferta, promoción, ganga, rebajas
    pl promocja, okazja, wyprzedaż, oferta specjalna
    tr kampanya, promosyon, indirimli satış, fırsat
    ar عرض, عروض, تنزيلات, عرض خاص

    nl kortingscode, actiecode, vouchercode, couponcode, promotiecode, promocode, kortingsbon
    nl coupon
    en discount code, promo code, coupon, voucher code, coupon code
    de rabattcode, gutscheincode, aktionscode, rabattgutschein
    fr code promo, code de réduction, bon de réduction, coupon
    es código de descuento, código promocional, cupón
    pl kod rabatowy, kod promocyjny, kupon
    tr indirim kodu, promosyon kodu, kupon
    ar كود خصم, رمز الخصم, قسيمة, كوبون

    nl cadeaubon, cadeaukaart, geschenkbon, geschenkkaart, giftcard, waardebon, tegoedbon, kadobon
    en gift card, gift voucher, gift certificate, store credit
    de gutschein, geschenkgutschein, geschenkkarte
    fr carte cadeau, bon cadeau, chèque cadeau
    es tarjeta regalo, cheque regalo, vale regalo
    pl karta podarunkowa, bon podarunkowy, bon upominkowy
    tr hediye kartı, hediye çeki
    ar بطاقة هدية, قسيمة هدية

    nl cadeau, geschenk, kado, presentje, relatiegeschenk, kadootje, cadeautje
    en gift, present, giveaway
    de geschenk, präsent
    fr cadeau
    es regalo, obsequio
    pl prezent, upominek, podarunek
    tr hediye, armağan
    ar هدية, هدايا

    nl op voorraad, voorraad, leverbaar, voorradig, in stock, beschikbaar, stock, verkrijgbaar
    nl nog hebben
    en in stock, available, stock, availability, inventory
    de auf lager, vorrätig, lieferbar, verfügbar, lagerbestand
    fr en stock, disponible, stock, disponibilité
    es en stock, disponible, existencias, disponibilidad
    pl na stanie, dostępny, w magazynie, dostępność
    tr stokta, stok, mevcut, stok durumu
    ar متوفر, مخزون, متاح

    nl uitverkocht, niet leverbaar, niet op voorraad, niet voorradig, onbeschikbaar, out of stock
    nl niet verkrijgbaar
    en sold out, out of stock, unavailable, not available, backorder
    de ausverkauft, vergriffen, nicht lieferbar, nicht vorrätig
    fr épuisé, en rupture de stock, indisponible
    es agotado, sin existencias, no disponible
    pl wyprzedany, niedostępny, brak na stanie
    tr tükendi, stokta yok, tükenmiş
    ar نفد, غير متوفر, نفدت الكمية

    nl offerte, prijsopgave, prijsofferte, kostenraming, prijsvoorstel, bestek, begroting
    nl prijsindicatie
    en quote, quotation, price estimate, estimate, cost estimate, proposal
    de kostenvoranschlag, angebot, preisangebot, offerte
    fr devis, offre de prix, estimation
    es presupuesto, cotización, oferta de precio
    pl wycena, kosztorys, oferta cenowa
    tr fiyat teklifi, teklif, keşif bedeli
    ar عرض سعر, عرض أسعار, تسعيرة

    nl annuleren, annulering, annulatie, cancelen, afbestellen, bestelling intrekken, geannuleerd
    nl schrappen
    en cancel, cancellation, cancelled, call off, cancel order
    de stornieren, stornierung, abbestellen, annullieren, storno
    fr annuler, annulation, décommander
    es cancelar, cancelación, anular, anulación
    pl anulować, anulowanie, odwołać
    tr iptal, iptal etmek, siparişi iptal etmek
    ar إلغاء, الغاء, ألغي

    nl wijzigen, wijziging, aanpassen, aanpassing, veranderen, verandering, bewerken, bijwerken
    en change, modify, edit, amend, alter, update, adjust
    de ändern, änderung, anpassen, bearbeiten, abändern
    fr modifier, modification, changer, adapter
    es cambiar, modificar, modificación, editar
    pl zmienić, zmiana, zmieniać, edytować
    tr değiştirmek, değişiklik, düzenlemek, güncellemek
    ar تغيير, تعديل, تحديث

    nl reserveren, reservering, reservatie, boeken, boeking, vastleggen, gereserveerd
    nl plaats bespreken
    en book, booking, reserve, reservation
    de reservieren, reservierung, buchen, buchung
    fr réserver, réservation
    es reservar, reserva, reservación
    pl zarezerwować, rezerwacja, rezerwować
    tr rezervasyon, rezerve etmek, yer ayırtmak
    ar حجز, أحجز

    nl gratis, kosteloos, voor niets, zonder kosten, kostenvrij, kostenloos, voor nop, free
    en free, free of charge, no cost, at no charge, complimentary, gratis
    de kostenlos, gratis, umsonst, kostenfrei, unentgeltlich
    fr gratuit, gratuitement, sans frais
    es gratis, gratuito, sin coste
    pl darmowy, bezpłatny, za darmo, gratis
    tr ücretsiz, bedava, parasız
    ar مجاني, مجانا, بدون رسوم

    nl duur, prijzig, kostbaar, te duur, peperduur, hoge prijs
    en expensive, costly, pricey, dear, overpriced
    de teuer, kostspielig
    fr cher, coûteux, onéreux
    es caro, costoso
    pl drogi, kosztowny
    tr pahalı
    ar غالي, مكلف, باهظ

    nl goedkoop, voordelig, betaalbaar, goedkoper, laaggeprijsd, budget, schappelijk
    en cheap, inexpensive, affordable, low-cost, budget, cheaper
    de billig, günstig, preiswert, preisgünstig
    fr bon marché, pas cher, abordable, économique
    es barato, económico, asequible
    pl tani, niedrogi, taniej
    tr ucuz, uygun fiyatlı, hesaplı
    ar رخيص, أرخص, اقتصادي

    nl winkel, zaak, filiaal, vestiging, handelszaak, verkooppunt, shop, boetiek
    en shop, store, branch, outlet, retail location
    de laden, geschäft, filiale, verkaufsstelle
    fr magasin, boutique, commerce, point de vente
    es tienda, comercio, sucursal, punto de venta
    pl sklep, punkt sprzedaży, filia
    tr mağaza, dükkan, şube
    ar متجر, محل, فرع

    nl webshop, webwinkel, onlinewinkel, internetwinkel, online shop, e-shop
    en webshop, online store, online shop, web store
    de onlineshop, webshop, internetshop
    fr boutique en ligne, magasin en ligne, site marchand
    es tienda en línea, tienda online, tienda virtual
    pl sklep internetowy, e-sklep
    tr internet mağazası, online mağaza
    ar متجر إلكتروني, متجر عبر الإنترنت

    nl klant, cliënt, koper, afnemer, klanten, consument, cliënteel
    en customer, client, buyer, consumer, shopper
    de kunde, kundin, käufer, verbraucher
    fr client, acheteur, consommateur
    es cliente, comprador, consumidor
    pl klient, kupujący, konsument
    tr müşteri, alıcı, tüketici
    ar زبون, عميل, مشتري, مستهلك

    nl zakelijk, bedrijf, zakelijke klant, firma, onderneming, zaak, b2b, voor bedrijven
    en business, company, corporate, firm, b2b, business customer
    de geschäftlich, firma, unternehmen, gewerblich, geschäftskunde
    fr entreprise, société, professionnel, firme
    es empresa, negocio, compañía, cliente empresarial
    pl firma, przedsiębiorstwo, biznesowy, klient biznesowy
    tr şirket, firma, kurumsal, işletme
    ar شركة, مؤسسة, أعمال

    nl particulier, privépersoon, consument, privé, particuliere klant, privéklant
    en private individual, private customer, consumer, private person
    de privatperson, privatkunde, verbraucher
    fr particulier, personne privée
    es particular, cliente particular
    pl osoba prywatna, klient indywidualny
    tr bireysel, şahıs, bireysel müşteri
    ar فرد, أفراد, عميل فردي

    nl maat, afmeting, formaat, grootte, maatvoering, afmetingen, maattabel, maatwijzer
    en size, dimension, measurement, sizing, size chart, dimensions
    de größe, maß, abmessung, größentabelle
    fr taille, dimension, mesure, format, guide des tailles
    es talla, tamaño, medida, dimensión
    pl rozmiar, wymiar, wielkość, tabela rozmiarów
    tr beden, boyut, ölçü, ebat
    ar مقاس, حجم, قياس, أبعاد

    nl minimum bestelbedrag, minimale afname, minimumafname, minimumorder, minimale bestelling
    nl minimumaantal
    en minimum order, minimum purchase, minimum quantity, minimum order value
    de mindestbestellwert, mindestbestellmenge, mindestabnahme
    fr minimum de commande, commande minimum, quantité minimale
    es pedido mínimo, compra mínima, cantidad mínima
    pl minimalne zamówienie, minimalna kwota zamówienia
    tr minimum sipariş, asgari sipariş, minimum tutar
    ar الحد الأدنى للطلب, أقل طلب

    nl grote hoeveelheid, in bulk, groothandel, staffelkorting, kwantumkorting, grote aantallen
    nl grossier
    en bulk, wholesale, large quantity, volume discount, bulk order
    de großhandel, mengenrabatt, große menge, großbestellung
    fr en gros, grossiste, grande quantité, remise sur quantité
    es al por mayor, mayorista, gran cantidad
    pl hurt, hurtownia, hurtowo, duża ilość
    tr toptan, toptancı, toplu sipariş
    ar جملة, بالجملة, كمية كبيرة

    nl verlanglijst, favorieten, verlanglijstje, wenslijst, bewaarlijst, wishlist
    en wish list, wishlist, favourites, favorites, saved items
    de wunschliste, merkzettel, favoriten, merkliste
    fr liste de souhaits, liste d'envies, favoris
    es lista de deseos, favoritos
    pl lista życzeń, ulubione
    tr istek listesi, favoriler
    ar قائمة الأمنيات, المفضلة, قائمة الرغبات
    """
}
