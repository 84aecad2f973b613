extension Meanings {
  static let delivery = """
    nl leveren, levering, bezorgen, bezorging, bezorgd, thuisbezorgen, afleveren, aflevering
    nl brengen, aan huis leveren
    en deliver, delivery, drop off, home delivery, delivered
    de liefern, lieferung, zustellen, zustellung, ausliefern
    fr livrer, livraison, livrer à domicile
    es entregar, entrega, reparto, entrega a domicilio
    pl dostarczyć, dostawa, doręczenie, doręczyć
    tr teslimat, teslim etmek, eve teslim
    ar توصيل, تسليم, إيصال

    nl verzenden, verzending, versturen, opsturen, opgestuurd, verzonden, verstuurd, toesturen
    nl sturen, zenden
    en ship, shipping, send, sent, dispatch, shipment
    de versenden, versand, verschicken, senden, schicken
    fr envoyer, expédier, envoi, expédition
    es enviar, envío, mandar, despachar
    pl wysłać, wysyłka, wysyłać, nadać
    tr göndermek, kargo, gönderi, kargolamak
    ar شحن, إرسال, أرسل

    nl verzendkosten, bezorgkosten, leveringskosten, portokosten, verzendtarief, portkosten
    nl transportkosten
    en shipping costs, delivery fee, delivery charge, postage costs, shipping fee
    de versandkosten, liefergebühr, portokosten, lieferkosten
    fr frais de livraison, frais de port, frais d'envoi
    es gastos de envío, coste de envío, gastos de entrega
    pl koszt dostawy, koszt wysyłki, opłata za wysyłkę
    tr kargo ücreti, teslimat ücreti, gönderim ücreti
    ar رسوم التوصيل, تكلفة الشحن, رسوم الشحن

    nl levertijd, bezorgtijd, levertermijn, leveringstermijn, hoe snel geleverd, wanneer geleverd
    nl verzendtijd
    en delivery time, shipping time, lead time, how fast delivered
    de lieferzeit, lieferfrist, versanddauer, zustelldauer
    fr délai de livraison, temps de livraison, délai d'expédition
    es plazo de entrega, tiempo de entrega, tiempo de envío
    pl czas dostawy, termin dostawy, czas wysyłki
    tr teslimat süresi, kargo süresi
    ar مدة التوصيل, وقت التسليم, موعد التسليم

    nl pakket, pakje, pakketje, zending, colli, postpakket
    en parcel, package, packet, consignment, shipment
    de paket, päckchen, sendung
    fr colis, paquet
    es paquete, bulto
    pl paczka, przesyłka
    tr paket, koli, gönderi
    ar طرد, شحنة

    nl volgen, traceren, track and trace, tracken, zending volgen, waar is mijn pakket, volgnummer
    nl trackingcode
    en track, track and trace, tracking, trace, tracking number, where is my parcel
    de sendungsverfolgung, verfolgen, sendungsnummer, nachverfolgen
    fr suivre, suivi de colis, numéro de suivi, suivi
    es rastrear, seguimiento, número de seguimiento, localizar paquete
    pl śledzić, śledzenie, numer przesyłki, śledzenie przesyłki
    tr takip, kargo takip, takip numarası
    ar تتبع, رقم التتبع, تتبع الشحنة

    nl afhalen, ophalen, afhaling, opgehaald, afgehaald, oppikken, komen halen, meenemen, zelf halen
    en pick up, collect, pickup, collection, click and collect
    de abholen, abholung, selbst abholen
    fr retirer, retrait, enlever, venir chercher
    es recoger, recogida, retirar
    pl odebrać, odbiór, odbiór osobisty
    tr teslim almak, gelip almak, elden teslim
    ar استلام, أستلم, جمع

    nl afhaalpunt, ophaalpunt, servicepunt, pakketpunt, afhaallocatie, pakketautomaat, pakketkluis
    en pickup point, collection point, parcel shop, parcel locker, service point
    de abholstation, paketshop, packstation, abholpunkt
    fr point relais, point de retrait, consigne à colis
    es punto de recogida, punto pack, taquilla de paquetes
    pl punkt odbioru, paczkomat, automat paczkowy
    tr teslim noktası, teslimat noktası, kargo noktası
    ar نقطة الاستلام, نقطة استلام, خزانة الطرود

    nl koerier, bezorger, pakketbezorger, chauffeur, bezorgdienst, pakketdienst, vervoerder
    nl koerierdienst
    en courier, delivery driver, carrier, delivery service, delivery man
    de kurier, zusteller, paketdienst, lieferdienst, paketbote
    fr livreur, coursier, transporteur, messagerie
    es mensajero, repartidor, transportista, mensajería
    pl kurier, dostawca, firma kurierska, przewoźnik
    tr kurye, kargo şirketi, dağıtıcı
    ar ساعي, مندوب التوصيل, شركة الشحن

    nl vervoeren, vervoer, transport, transporteren, vracht, goederenvervoer, expeditie
    nl vrachtvervoer
    en transport, haulage, freight, carry, cargo, carriage
    de transport, transportieren, befördern, beförderung, fracht, spedition
    fr transport, transporter, fret, acheminer
    es transporte, transportar, flete, carga
    pl transport, przewóz, przewozić, fracht
    tr taşıma, nakliye, taşımak, nakliyat
    ar نقل, شحن بضائع, نقل البضائع

    nl vertraging, te laat, vertraagd, laat, oponthoud, nog niet geleverd, niet op tijd
    en delay, delayed, late, overdue, behind schedule
    de verspätung, verzögerung, verspätet, zu spät
    fr retard, en retard, retardé
    es retraso, demora, retrasado, tarde
    pl opóźnienie, opóźniony, spóźniony
    tr gecikme, gecikmiş, geç kalmak
    ar تأخير, متأخر, تأخر

    nl niet ontvangen, niet aangekomen, niet geleverd, kwijtgeraakt pakket, nooit gekregen
    nl pakket kwijt
    en not received, not arrived, missing parcel, lost parcel, never came
    de nicht erhalten, nicht angekommen, paket verloren, nicht geliefert
    fr pas reçu, non livré, colis perdu
    es no recibido, no ha llegado, paquete perdido
    pl nie dotarło, nie otrzymałem, zaginiona paczka
    tr gelmedi, ulaşmadı, kayıp kargo
    ar لم يصل, لم أستلم, طرد مفقود

    nl ontvangen, ontvangst, ontving, aankomen, toekomen, binnenkrijgen
    en receive, receipt of goods, arrive, received, arrival
    de empfangen, erhalten, empfang, ankommen
    fr recevoir, reçu, réception, arriver
    es recibir, recepción, recibido, llegar
    pl otrzymać, odebrać, otrzymanie, dotrzeć
    tr teslim almak, ulaşmak, varmak
    ar استلام, وصول, تلقي

    nl niet thuis, afwezig, gemiste bezorging, bezorger gemist, buren aangenomen, briefje in bus
    en not at home, missed delivery, absent, not in, left with neighbour
    de nicht zuhause, verpasste zustellung, nicht angetroffen, beim nachbarn
    fr absent, pas à la maison, livraison manquée
    es ausente, no en casa, entrega fallida
    pl nieobecny, nie ma w domu, awizo
    tr evde yok, evde değilim, kaçırılan teslimat
    ar غير موجود بالمنزل, غائب, فاتني التوصيل

    nl bezorgadres, afleveradres, leveradres, leveringsadres, verzendadres
    en delivery address, shipping address, ship-to address
    de lieferadresse, lieferanschrift, versandadresse
    fr adresse de livraison, adresse d'expédition
    es dirección de entrega, dirección de envío
    pl adres dostawy, adres wysyłki
    tr teslimat adresi, gönderim adresi
    ar عنوان التوصيل, عنوان الشحن

    nl buitenland, internationaal, over de grens, grensoverschrijdend, andere landen
    en abroad, international, overseas, foreign country, cross-border
    de ausland, international, grenzüberschreitend
    fr étranger, international, à l'étranger
    es extranjero, internacional, en el extranjero
    pl za granicą, zagranica, międzynarodowy, zagraniczny
    tr yurt dışı, uluslararası, yurtdışı
    ar خارج البلاد, دولي, الخارج

    nl verpakking, verpakken, inpakken, doos, verpakkingsmateriaal, ingepakt, inpakpapier
    en packaging, pack, wrap, box, wrapping, packing
    de verpackung, verpacken, einpacken, karton
    fr emballage, emballer, carton, conditionnement
    es embalaje, empaquetar, envoltorio, caja
    pl opakowanie, zapakować, pudełko, pakowanie
    tr ambalaj, paketleme, kutu, paketlemek
    ar تغليف, تعبئة, صندوق, علبة

    nl retourneren, retour, terugsturen, retourzending, terugzenden, terugbrengen, teruggestuurd
    nl teruggeven
    en return, send back, bring back, give back, returning
    de zurücksenden, rücksendung, retoure, zurückschicken, zurückgeben, rückgabe
    fr retourner, retour, renvoyer, rendre, rapporter
    es devolver, devolución, retornar
    pl zwrócić, zwrot, odesłać, zwracać
    tr iade, iade etmek, geri göndermek, geri vermek
    ar إرجاع, إعادة, ارجاع

    nl retourtermijn, bedenktijd, zichttermijn, herroepingsrecht, herroepen, retourrecht
    nl bedenkperiode
    en return period, cooling-off period, right of withdrawal, return window, reflection period
    de rückgabefrist, widerrufsrecht, widerrufsfrist, widerruf
    fr délai de retour, droit de rétractation, délai de rétractation
    es plazo de devolución, derecho de desistimiento, desistimiento
    pl termin zwrotu, prawo odstąpienia, odstąpienie od umowy
    tr iade süresi, cayma hakkı, iade hakkı
    ar مدة الإرجاع, حق الإرجاع, فترة الإرجاع

    nl retourlabel, retouretiket, retourformulier, verzendlabel, retoursticker, retourbon
    en return label, return form, shipping label, return slip
    de rücksendeetikett, retourenschein, retourenlabel, rücksendeformular
    fr étiquette de retour, bon de retour, formulaire de retour
    es etiqueta de devolución, formulario de devolución
    pl etykieta zwrotna, formularz zwrotu
    tr iade etiketi, iade formu
    ar ملصق الإرجاع, نموذج الإرجاع

    nl ruilen, omruilen, omwisselen, ruiling, inwisselen, geruild, andere maat
    en exchange, swap, trade in, change for another
    de umtauschen, umtausch, tauschen, eintauschen
    fr échanger, échange
    es cambiar por otro, canjear, cambio de producto, intercambio
    pl wymienić, wymiana, zamienić
    tr değişim, takas, değiştirme
    ar استبدال, تبديل, مبادلة

    nl verkeerd, fout geleverd, verkeerd artikel, foutief, onjuist, niet juist, verkeerd product
    en wrong, incorrect, wrong item, wrong product, mistaken
    de falsch, falscher artikel, falsch geliefert, verkehrt
    fr mauvais article, erroné, incorrect, mauvais produit
    es equivocado, incorrecto, artículo equivocado, erróneo
    pl zły, niewłaściwy, błędny, nieprawidłowy
    tr yanlış, yanlış ürün, hatalı ürün
    ar خطأ, خاطئ, منتج خاطئ

    nl kapot, stuk, defect, werkt niet, doet het niet, gebroken, niet werkend, naar de knoppen
    nl om zeep
    en broken, defective, faulty, not working, out of order, doesn't work
    de kaputt, defekt, funktioniert nicht, zerbrochen
    fr cassé, défectueux, en panne, ne fonctionne pas, ne marche pas
    es roto, averiado, defectuoso, no funciona, estropeado
    pl zepsuty, uszkodzony, nie działa, wadliwy, popsuty
    tr bozuk, arızalı, çalışmıyor, kırık
    ar معطل, مكسور, لا يعمل, خربان, عطلان

    nl schade, beschadigd, beschadiging, beschadigen, beschadigd aangekomen, deuk, kras, averij
    en damage, damaged, dent, scratch, harm
    de schaden, beschädigt, beschädigung, kratzer
    fr dommage, endommagé, dégât, abîmé, dégâts
    es daño, dañado, desperfecto, deteriorado
    pl szkoda, uszkodzenie, uszkodzony, zniszczony
    tr hasar, hasarlı, zarar
    ar ضرر, تلف, تالف, متضرر

    nl repareren, reparatie, herstellen, herstelling, hersteld, fiksen, herstel
    en repair, fix, mend, repairing, fixed
    de reparieren, reparatur, instandsetzen, instandsetzung
    fr réparer, réparation, dépannage, remettre en état
    es reparar, reparación, arreglar, arreglo
    pl naprawić, naprawa, naprawiać, reperować
    tr tamir, onarım, tamir etmek, onarmak
    ar إصلاح, تصليح, صيانة

    nl garantie, waarborg, garantietermijn, garantiebewijs, fabrieksgarantie, garantieperiode
    en warranty, guarantee, warranty period, guaranteed
    de garantie, gewährleistung, garantiezeit, garantieschein
    fr garantie, période de garantie, sous garantie
    es garantía, periodo de garantía
    pl gwarancja, rękojmia, okres gwarancji
    tr garanti, garanti süresi, garanti belgesi
    ar ضمان, كفالة, فترة الضمان

    nl vervangen, vervanging, vervangend, nieuw exemplaar, vervangproduct, omruilproduct
    en replace, replacement, substitute, new one instead
    de ersetzen, ersatz, austauschen, austausch
    fr remplacer, remplacement, produit de remplacement
    es reemplazar, sustituir, reemplazo, sustitución
    pl wymienić, zastąpić, zamiennik, zastępczy
    tr yenisiyle değiştirmek, yedek, yerine koymak
    ar استبدال, بديل, تعويض بمنتج

    nl onderdeel, reserveonderdeel, wisselstuk, vervangonderdeel, los onderdeel, spare part
    en part, spare part, component, replacement part
    de ersatzteil, bauteil, einzelteil
    fr pièce, pièce détachée, pièce de rechange
    es pieza, repuesto, recambio, pieza de repuesto
    pl część, część zamienna, podzespół
    tr parça, yedek parça
    ar قطعة غيار, قطعة, قطع غيار
    """
}
