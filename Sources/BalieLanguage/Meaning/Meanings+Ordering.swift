extension Meanings {
  static let ordering = """
    nl bestellen, bestelling, order, geplaatst, aankoop, aanschaf
    en order, purchase
    de bestellen, bestellung, auftrag, kauf
    fr commander, commande, achat
    es pedir, pedido, compra
    pl zamówienie, zamówić, zakup
    tr sipariş, satın alma
    ar طلب, شراء

    nl kopen, aanschaffen, aankopen, gekocht, nemen
    en buy, purchase, bought, get
    de kaufen, gekauft, anschaffen
    fr acheter, achat
    es comprar, compra
    pl kupić, kupować, kupno
    tr satın al, almak
    ar شراء, اشتريت

    nl annuleren, afzeggen, intrekken, cancelen, afbreken, ongedaan maken, schrappen, herroepen
    nl annulering
    en cancel, cancellation, call off, revoke, undo, withdraw
    de stornieren, absagen, stornierung, widerrufen, rückgängig
    fr annuler, annulation
    es cancelar, anular, cancelación
    pl anulować, odwołać, anulowanie, zrezygnować
    tr iptal
    ar إلغاء, الغاء

    nl opzeggen, beëindigen, stopzetten, stoppen, opzegging, opheffen
    en cancel, terminate, end, stop, quit, close
    de kündigen, kündigung, beenden
    fr résilier, résiliation, arrêter
    es dar de baja, rescindir, terminar
    pl wypowiedzieć, zakończyć, wypowiedzenie
    tr fesih, sonlandır, bitir
    ar إنهاء, ايقاف

    nl wijzigen, veranderen, aanpassen, wijziging, verandering, aanpassing, omzetten, bijwerken
    nl corrigeren, verbeteren, herstellen
    en change, modify, edit, update, alter, adjust, correct, amend, switch
    de ändern, änderung, anpassen, korrigieren
    fr modifier, changer, modification, corriger
    es cambiar, modificar, cambio, corregir
    pl zmienić, zmiana, poprawić
    tr değiştir, değişiklik, düzelt
    ar تغيير, تعديل

    nl terugsturen, retourneren, terugzenden, retour, retourzending, terugbrengen, teruggeven
    nl inleveren, terugsturing, teruggestuurd
    en return, send back, bring back, give back
    de zurücksenden, zurückschicken, rücksendung, retoure, zurückgeben, rückgabe, zurückbringen
    fr retourner, renvoyer, retour, rendre
    es devolver, devolución, regresar
    pl zwrócić, zwrot, odesłać, oddać
    tr iade, geri gönder, geri ver
    ar إرجاع, ارجاع, إعادة

    nl ruilen, omruilen, inruilen, omwisselen, inwisselen, verwisselen, ruiling, wisselen
    en exchange, swap, trade, replace, switch
    de umtauschen, umtausch, tauschen
    fr échanger, échange
    es cambiar, cambio, canjear
    pl wymienić, wymiana, zamienić
    tr değişim, değiştir, takas
    ar استبدال, تبديل

    nl terugbetaling, terugbetalen, geld terug, terugstorten, restitutie, vergoeden
    nl terugkrijgen, terugboeken, teruggave, creditering
    en refund, money back, reimburse, reimbursement, repay
    de erstattung, erstatten, rückzahlung, geld zurück, rückerstattung
    fr rembourser, remboursement
    es reembolso, devolver el dinero, reembolsar
    pl zwrot pieniędzy, zwrot kosztów, refundacja
    tr para iadesi, geri ödeme
    ar استرداد, استرجاع

    nl leveren, levering, bezorgen, bezorging, afleveren, thuisbezorgen, brengen, afgeven
    nl bezorgd, geleverd, aflevering
    en deliver, delivery, ship, shipping, bring, drop off
    de liefern, lieferung, zustellen, zustellung, ausliefern, bringen
    fr livrer, livraison
    es entregar, entrega, envío
    pl dostarczyć, dostawa, doręczyć
    tr teslim, teslimat, kargo
    ar توصيل, تسليم

    nl verzenden, verzending, versturen, opsturen, zending, toesturen, nasturen, posten
    nl verstuurd, verzonden
    en send, ship, shipping, shipment, dispatch, post, mail
    de versenden, versand, senden, schicken, verschicken, sendung
    fr envoyer, expédier, envoi, expédition
    es enviar, envío, mandar
    pl wysłać, wysyłka, przesyłka, wysyłać
    tr gönder, kargo, gönderi
    ar إرسال, شحن

    nl pakket, pakketje, pakje, doos, zending, colli, bestelling
    en parcel, package, packet, shipment, box
    de paket, päckchen, sendung
    fr colis, paquet
    es paquete, envío, caja
    pl paczka, przesyłka
    tr paket, koli
    ar طرد, شحنة

    nl bezorger, koerier, chauffeur, postbode, vervoerder, bezorgdienst, pakketdienst
    nl transporteur
    en courier, driver, carrier, postman
    de kurier, bote, paketbote, fahrer, zusteller
    fr livreur, transporteur, facteur
    es repartidor, mensajero, transportista
    pl kurier, dostawca, listonosz
    tr kurye, kargocu
    ar مندوب, ساعي

    nl ophalen, afhalen, oppikken, meenemen, afhaalpunt, weghalen, halen
    en pick up, collect, collection, pickup, fetch
    de abholen, abholung, mitnehmen
    fr retirer, récupérer, chercher, retrait
    es recoger, recogida, retirar
    pl odebrać, odbiór
    tr teslim al, gel al
    ar استلام

    nl ontvangen, krijgen, binnenkrijgen, aankomen, binnenkomen, ontvangst, aangekomen
    nl binnengekomen, gekregen
    en receive, get, arrive, arrival, obtain, come
    de erhalten, bekommen, ankommen, empfangen, angekommen
    fr recevoir, arriver, reçu
    es recibir, llegar, recibido
    pl otrzymać, dostać, przyjść, dotrzeć
    tr almak, ulaş, gelmek, varmak
    ar استلام, وصول

    nl kwijt, verloren, zoek, verdwenen, vermist, kwijtgeraakt, verliezen, weg
    en lost, lose, missing, gone, disappeared, misplaced
    de verloren, weg, vermisst, verschwunden, verlieren
    fr perdu, disparu, perdre
    es perdido, perder, desaparecido, extraviado
    pl zgubić, zaginąć, zgubiony, zaginiony
    tr kayıp, kaybol, kaybet
    ar مفقود, ضائع, فقدت
    """
}
