extension Meanings {
  static let service = """
    nl volgen, track, trace, traceren, volgcode, status, voortgang, stand
    en track, tracking, trace, status, progress, follow
    de verfolgen, sendungsverfolgung, status, stand
    fr suivre, suivi, statut, état
    es seguimiento, rastrear, estado
    pl śledzić, śledzenie, status, stan
    tr takip, durum
    ar تتبع, حالة

    nl kapot, stuk, defect, beschadigd, gebroken, gebarsten, schade, beschadiging, barst, deuk
    nl kras, gescheurd, gehavend, breuk, lek
    en broken, damaged, defective, damage, cracked, faulty, dent, scratch, torn, smashed, break
    de kaputt, defekt, beschädigt, schaden, gebrochen, gerissen, delle, kratzer
    fr cassé, endommagé, défectueux, abîmé, rayé, fissuré
    es roto, dañado, defectuoso, estropeado, rayado
    pl zepsuty, uszkodzony, rozbity, pęknięty, złamany
    tr kırık, bozuk, hasarlı, arızalı
    ar مكسور, تالف, معطل

    nl storing, mankement, probleem, fout, haperen, weigeren, werkt niet, doet het niet
    nl lukt niet, foutmelding, euvel, gebrek, doet niets, valt uit, uitval
    en problem, issue, error, fault, trouble, bug, not working, doesn't work, fail, failure
    en failed, glitch, outage, out of order
    de problem, störung, fehler, funktioniert nicht, geht nicht, klappt nicht, ausfall
    fr problème, panne, erreur, ne marche pas, ne fonctionne pas
    es problema, avería, error, fallo, no funciona
    pl problem, awaria, błąd, nie działa
    tr sorun, arıza, hata, çalışmıyor
    ar مشكلة, خطأ, عطل, لا يعمل

    nl repareren, reparatie, maken, herstellen, herstelling, monteur, fixen, opknappen
    nl oplossen
    en repair, fix, mend, restore, solve, resolve
    de reparieren, reparatur, beheben, lösen
    fr réparer, réparation, résoudre
    es reparar, reparación, arreglar
    pl naprawić, naprawa
    tr tamir, onarım, düzelt
    ar إصلاح, تصليح

    nl garantie, waarborg, coulance, garantieperiode
    en warranty, guarantee
    de garantie, gewährleistung
    fr garantie
    es garantía
    pl gwarancja, rękojmia
    tr garanti
    ar ضمان

    nl klacht, klagen, ontevreden, beklag, bezwaar, teleurgesteld, klachtenformulier
    nl ontevredenheid, slecht, schandalig, belachelijk
    en complaint, complain, dissatisfied, unhappy, disappointed, unacceptable, ridiculous
    en grievance
    de beschwerde, beschweren, unzufrieden, reklamation, enttäuscht
    fr plainte, réclamation, mécontent, insatisfait
    es queja, reclamación, quejarse, insatisfecho
    pl reklamacja, skarga, niezadowolony
    tr şikayet, memnun değil
    ar شكوى

    nl missen, ontbreken, ontbreekt, incompleet, onvolledig, te weinig, tekort, mist
    nl niet compleet, ontbrekend, vergeten
    en missing, incomplete, lack, not included, absent, short
    de fehlen, fehlt, unvollständig
    fr manquer, manque, incomplet
    es falta, faltar, incompleto
    pl brakuje, brak, niekompletny
    tr eksik
    ar ناقص, مفقود

    nl verkeerd, fout, onjuist, foutief, anders, vergist, vergissing, per ongeluk
    nl niet de juiste
    en wrong, incorrect, mistake, mistaken, by accident, not right
    de falsch, fehler, irrtum, verkehrt, versehentlich
    fr mauvais, erreur, faux, incorrect
    es equivocado, incorrecto, error
    pl zły, błędny, pomyłka
    tr yanlış, hatalı
    ar خاطئ, خطأ

    nl betalen, betaling, afrekenen, voldoen, overmaken, betaald, betaalwijze, betaalmethode
    nl betaalmogelijkheid
    en pay, payment, paid, checkout, settle
    de bezahlen, zahlen, zahlung, bezahlung, zahlungsart
    fr payer, paiement, régler, règlement
    es pagar, pago, abonar
    pl płacić, zapłacić, płatność
    tr öde, ödeme
    ar دفع, الدفع, سداد

    nl ideal, creditcard, kredietkaart, paypal, bancontact, visa, mastercard, klarna, maestro
    nl bankkaart, betaalkaart, pinpas, apple pay, pinnen, betaalmethode
    en credit card, debit card, paypal, visa, mastercard, apple pay, google pay, payment method
    en bank card
    de kreditkarte, ec karte, paypal, visa, lastschrift, bankkarte, sofortüberweisung
    de zahlungsmethode
    fr carte bancaire, carte bleue, carte de crédit, paypal, visa, bancontact
    es tarjeta de crédito, tarjeta, paypal, visa
    pl karta kredytowa, karta, blik, paypal
    tr kredi kartı, banka kartı, kart
    ar بطاقة ائتمان, فيزا, بطاقة

    nl achteraf betalen, uitgesteld betalen, gespreid betalen, termijnen, in delen, afbetalen
    nl later betalen, afbetaling, termijn, krediet, lening, op rekening, betaalregeling
    en installments, instalments, pay later, financing, credit, deferred, monthly payments
    en in parts, down payment, finance, payment plan
    de raten, ratenzahlung, später bezahlen, auf rechnung, finanzierung
    fr plusieurs fois, paiement différé, mensualités, crédit, échelonné
    es plazos, a plazos, cuotas, pagar después, financiación
    pl raty, na raty, płatność odroczona
    tr taksit, taksitli, sonra öde
    ar تقسيط, أقساط

    nl rembours, contant, cash, aan de deur betalen, handje contantje
    en cash on delivery, cash, pay at the door, pay on delivery
    de nachnahme, bar, barzahlung
    fr contre remboursement, espèces, comptant
    es contra reembolso, efectivo, al contado
    pl za pobraniem, gotówka
    tr kapıda ödeme, nakit
    ar الدفع عند الاستلام, نقدا

    nl afgeschreven, afschrijven, afschrijving, afgeboekt, incasso, in rekening gebracht
    nl ingehouden, geïnd
    en charged, charge, debited, deducted, billed, direct debit, taken from
    de abgebucht, abbuchung, belastet, lastschrift, eingezogen
    fr débité, prélevé, prélèvement, facturé
    es cobrado, cargo, cobro, descontado
    pl pobrano, obciążenie, pobrane
    tr çekildi, tahsil
    ar خصم, سحب

    nl dubbel, tweemaal, twee keer, twee maal, nogmaals, tweede keer, opnieuw, weer
    nl nog een keer
    en twice, double, two times, duplicate, again, once more, second time
    de doppelt, zweimal, zwei mal, nochmal, erneut, wieder
    fr deux fois, double, encore, de nouveau
    es dos veces, doble, otra vez, de nuevo
    pl dwa razy, podwójnie, ponownie, znowu
    tr iki kez, iki kere, çift, tekrar
    ar مرتين, مضاعف, مرة أخرى

    nl kosten, prijs, tarief, duur, bedrag, hoeveel kost, prijzen, tarieven, kost, euro
    en cost, price, fee, charge, expensive, rate, how much, pricing, euro, dollar, amount
    de kosten, preis, gebühr, tarif, teuer, wie viel kostet, betrag, euro
    fr coût, prix, frais, tarif, coûter, combien, euro
    es coste, precio, tarifa, cuánto cuesta, cuesta, gastos, euro
    pl koszt, cena, opłata, ile kosztuje, kosztować
    tr ücret, fiyat, maliyet, ne kadar, kaç para
    ar سعر, تكلفة, كم, ثمن
    """
}
