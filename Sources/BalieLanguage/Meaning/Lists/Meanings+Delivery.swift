extension Meanings {
  static let delivery = """
    nl leveren, bezorgen, bezorgd, thuisbezorgen, afleveren, brengen, aan huis leveren
    nl thuislevering, lever, af te leveren, lever af, bezorgservice, bezorgdag, leverdag
    nl bestelling leveren, uitlevering, leveringsdag
    en deliver, delivery, drop off, home delivery, bring to my home, doorstep delivery, drop-off
    en deliver to
    de liefern, lieferung, zustellen, ausliefern
    fr livrer, livraison, livrer à domicile
    es entregar, reparto, entrega a domicilio
    pl dostarczyć, dostawa, doręczenie, doręczyć
    tr teslimat, teslim etmek, eve teslim
    ar توصيل, تسليم, إيصال

    nl verzenden, versturen, opsturen, verzonden, verstuurd, toesturen, sturen, zenden, stuur op
    nl stuurt op, op te sturen, verschepen, verzending per post, uitsturen, opgezonden
    nl afgehandeld verzonden, verzendmethode, verzendwijze, per post, posten, aangetekend
    nl aangetekende zending
    en ship, send, sent, dispatch, shipment, mailed, mail out, posted, shipping method, send out
    en registered mail, ship to
    de versenden, versand, verschicken, senden, schicken
    fr envoyer, expédier, expédition
    es enviar, mandar, despachar
    pl wysłać, wysyłka, wysyłać, nadać
    tr göndermek, kargo, gönderi, kargolamak
    ar شحن, إرسال, أرسل

    nl verzendkosten, bezorgkosten, leveringskosten, portokosten, verzendtarief, portkosten
    nl transportkosten, leverkosten, bezorgingskosten, porto, gratis verzending, gratis levering
    nl gratis bezorging, verzendprijs, portvrij, franco, kosten voor verzending
    en shipping costs, delivery fee, delivery charge, postage costs, shipping fee, delivery cost
    en free shipping, free delivery, shipping charge, postage, delivery price, cost of delivery
    en p&p
    de versandkosten, liefergebühr, portokosten, lieferkosten
    fr frais de livraison, frais de port, frais d'envoi
    es gastos de envío, coste de envío, gastos de entrega
    pl koszt dostawy, koszt wysyłki, opłata za wysyłkę
    tr kargo ücreti, teslimat ücreti, gönderim ücreti
    ar رسوم التوصيل, تكلفة الشحن, رسوم الشحن

    nl levertijd, bezorgtijd, levertermijn, leveringstermijn, hoe snel geleverd, wanneer geleverd
    nl verzendtijd, leverdatum, leveringsdatum, bezorgmoment, verzenddatum, verwachte levering
    nl werkdagen levering, leveringstijd, bezorgdatum, tijdsblok, tijdvak, tijdslot
    nl verwachte leverdatum
    en delivery time, shipping time, lead time, how fast delivered, delivery date, delivery day
    en delivery slot, time slot, estimated delivery, expected delivery, working days delivery
    en when delivered, expected date
    de lieferzeit, lieferfrist, versanddauer, zustelldauer
    fr délai de livraison, temps de livraison, délai d'expédition
    es plazo de entrega, tiempo de entrega, tiempo de envío
    pl czas dostawy, termin dostawy, czas wysyłki
    tr teslimat süresi, kargo süresi
    ar مدة التوصيل, وقت التسليم, موعد التسليم

    nl pakket, pakje, zending, colli, postpakket, doosje met bestelling, postpakketje, paket
    nl poststuk, brievenbuspakje, brievenbuspakket, deelzending
    en parcel, package, packet, consignment, shipment, delivery box, small parcel
    en letterbox parcel
    de paket, päckchen, sendung
    fr colis, paquet
    es paquete, bulto
    pl paczka, przesyłka
    tr paket, koli, gönderi
    ar طرد, شحنة

    nl volgen, traceren, track and trace, tracken, zending volgen, waar is mijn pakket, volgnummer
    nl trackingcode, verzendcode, zendingnummer, barcode pakket, traceercode, trackinglink
    nl track-and-trace, volglink, zendingsnummer, bestelstatus, status bestelling, track & trace
    nl traceer, trackingnummer, verzendbevestiging, status van levering
    en track, track and trace, trace, tracking number, where is my parcel, tracking code
    en tracking link, order status, status of order, trace parcel, delivery status
    en shipment status
    de sendungsverfolgung, verfolgen, sendungsnummer, nachverfolgen
    fr suivre, suivi de colis, numéro de suivi, suivi
    es rastrear, seguimiento, número de seguimiento, localizar paquete
    pl śledzić, śledzenie, numer przesyłki, śledzenie przesyłki
    tr takip, kargo takip, takip numarası
    ar تتبع, رقم التتبع, تتبع الشحنة

    nl afhalen, ophalen, oppikken, komen halen, meenemen, zelf halen, haal af, haal op
    nl op te halen, af te halen, komt halen, click en collect, click & collect, zelf afhalen
    nl zelf ophalen, afhaaltijd, ophaaltijd, kom halen, klaar om te halen, afhaalservice
    nl ophaalmoment, afhaalmoment
    en pick up, collect, pickup, click and collect, collect in store, pick-up, in-store pickup
    en ready for collection, collect it
    de abholen, selbst abholen
    fr retirer, retrait, enlever, venir chercher
    es recoger, retirar
    pl odebrać, odbiór, odbiór osobisty
    tr teslim almak, gelip almak, elden teslim
    ar استلام, أستلم, جمع

    nl afhaalpunt, ophaalpunt, servicepunt, pakketpunt, afhaallocatie, pakketautomaat, pakketkluis
    nl afhaalbalie, afgiftepunt, pick-up point, pickup punt, pakketwinkel, pakjespunt, postpunt
    nl postkantoor, brievenbus, kluis, locker, pakjesautomaat, afhaalplaats, ophaallocatie
    nl inleverpunt
    en pickup point, collection point, parcel shop, parcel locker, service point, drop-off point
    en drop off point, locker, post office, pick-up point, parcel point, collection location
    de abholstation, paketshop, packstation, abholpunkt
    fr point relais, point de retrait, consigne à colis
    es punto de recogida, punto pack, taquilla de paquetes
    pl punkt odbioru, paczkomat, automat paczkowy
    tr teslim noktası, teslimat noktası, kargo noktası
    ar نقطة الاستلام, خزانة الطرود

    nl koerier, bezorger, pakketbezorger, chauffeur, bezorgdienst, pakketdienst, vervoerder
    nl koerierdienst, bezorgster, besteller, postbode, postbesteller, facteur, pakjesbezorger
    nl bestelwagen, bestelbusje, bezorgbedrijf, transportbedrijf, transportfirma, postbedrijf
    nl postman, leverancier aan huis, bezorgbus
    en courier, delivery driver, carrier, delivery service, delivery man, mailman, postman
    en delivery person, delivery company, courier service, delivery guy, parcel carrier
    en delivery van, postie
    de kurier, zusteller, paketdienst, lieferdienst, paketbote
    fr livreur, coursier, transporteur, messagerie
    es mensajero, repartidor, transportista, mensajería
    pl kurier, dostawca, firma kurierska, przewoźnik
    tr kurye, kargo şirketi, dağıtıcı
    ar ساعي, مندوب التوصيل, شركة الشحن

    nl vervoeren, transport, transporteren, vracht, goederenvervoer, expeditie, vrachtvervoer
    nl vervoerd, verhuiswagen, vrachtwagen, vrachtkosten, pallet, logistiek, transporteur
    nl transportfirma, vrachtauto, bestelbus huren, vervoersmiddel
    en transport, haulage, freight, carry, cargo, carriage, lorry, pallet, logistics, haulier
    en truck, freight cost
    de transport, transportieren, befördern, beförderung, fracht, spedition
    fr transport, fret, acheminer
    es transporte, flete, carga
    pl transport, przewóz, przewozić, fracht
    tr taşıma, nakliye, taşımak, nakliyat
    ar نقل, شحن بضائع, نقل البضائع

    nl vertraging, te laat, vertraagd, laat, oponthoud, nog niet geleverd, niet op tijd
    nl later dan gepland, later dan beloofd, laattijdig, laattijdige levering, uitgesteld
    nl leveringsvertraging, vertraagde levering, achterstand levering, verlaat, levering verlaat
    en delay, late, overdue, behind schedule, taking too long, late delivery, later than promised
    en postponed, running late
    de verspätung, verzögerung, zu spät
    fr retard, en retard
    es retraso, demora, tarde
    pl opóźnienie, opóźniony, spóźniony
    tr gecikme, gecikmiş, geç kalmak
    ar تأخير, متأخر, تأخر

    nl niet ontvangen, niet aangekomen, niet geleverd, kwijtgeraakt pakket, nooit gekregen
    nl pakket kwijt, vermist pakket, verdwenen pakket, verloren pakket, zoekgeraakt, niet bezorgd
    nl niet gekregen, nog niet ontvangen, nog niks ontvangen, pakket zoek, nooit ontvangen
    nl nooit aangekomen, pakket verdwenen, verloren zending, geen pakket
    en not received, not arrived, missing parcel, lost parcel, never came, never arrived
    en never received, didn't arrive, hasn't arrived, didn't receive, haven't received
    en parcel lost, package lost, missing package, non-delivery, not delivered, undelivered
    en lost package
    de nicht erhalten, nicht angekommen, paket verloren, nicht geliefert
    fr pas reçu, non livré, colis perdu
    es no recibido, no ha llegado, paquete perdido
    pl nie dotarło, nie otrzymałem, zaginiona paczka
    tr gelmedi, ulaşmadı, kayıp kargo
    ar لم يصل, لم أستلم, طرد مفقود

    nl ontvangen, ontvangst, ontving, aankomen, toekomen, binnenkrijgen, ontvangstbevestiging
    nl in ontvangst nemen, binnengekomen, aankomst, gekregen, binnengekregen, in ontvangst
    en receive, receipt of goods, arrive, acknowledgement of receipt, confirmation of receipt
    de empfangen, erhalten, ankommen
    fr recevoir, reçu, réception, arriver
    es recibir, recepción, llegar
    pl otrzymać, odebrać, otrzymanie, dotrzeć
    tr teslim almak, ulaşmak, varmak
    ar استلام, وصول, تلقي

    nl niet thuis, afwezig, gemiste bezorging, bezorger gemist, buren aangenomen, briefje in bus
    nl niet aanwezig, niemand thuis, afwezigheidsbericht, bericht van afwezigheid
    nl gemiste levering, bezorgpoging, leveringspoging, bij de buren, veilige plek
    nl bezorging gemist, levering gemist, bezorgvoorkeur, afgeven bij buren
    en not at home, missed delivery, absent, not in, left with neighbour, delivery attempt
    en failed delivery, nobody home, not home, missed parcel, leave with neighbour, safe place
    en missed the delivery, card through door, while i was out
    de nicht zuhause, verpasste zustellung, nicht angetroffen, beim nachbarn
    fr absent, pas à la maison, livraison manquée
    es ausente, no en casa, entrega fallida
    pl nieobecny, nie ma w domu, awizo
    tr evde yok, evde değilim, kaçırılan teslimat
    ar غير موجود بالمنزل, غائب, فاتني التوصيل

    nl bezorgadres, afleveradres, leveradres, leveringsadres, verzendadres, leveringsplaats
    nl ander leveradres, ander bezorgadres, verkeerd adres, afleverplaats, factuuradres
    nl leveradres wijzigen, bezorgadres wijzigen, verkeerd leveradres
    en delivery address, shipping address, ship-to address, wrong address, different address
    en another address, billing address, change delivery address, deliver elsewhere
    de lieferadresse, lieferanschrift, versandadresse
    fr adresse de livraison, adresse d'expédition
    es dirección de entrega, dirección de envío
    pl adres dostawy, adres wysyłki
    tr teslimat adresi, gönderim adresi
    ar عنوان التوصيل, عنوان الشحن

    nl buitenland, internationaal, over de grens, grensoverschrijdend, andere landen
    nl internationale verzending, grens, landen, wereldwijd, overzee, europa, buitenlandse klant
    nl grensstreek
    en abroad, international, overseas, foreign country, cross-border, other countries
    en another country, worldwide, foreign, outside the uk, outside europe, cross border
    de ausland, international, grenzüberschreitend
    fr étranger, international, à l'étranger
    es extranjero, internacional, en el extranjero
    pl za granicą, zagranica, międzynarodowy, zagraniczny
    tr yurt dışı, uluslararası, yurtdışı
    ar خارج البلاد, دولي, الخارج

    nl verpakking, inpakken, doos, verpakkingsmateriaal, inpakpapier, kartonnen doos
    nl cadeauverpakking, geschenkverpakking, originele verpakking, bubbeltjesplastic, noppenfolie
    nl pak in, in te pakken, omverpakking, inpakservice, piepschuim, plakband
    en packaging, pack, wrap, box, gift wrap, original packaging, bubble wrap, cardboard box
    en gift-wrapped, unpackaged
    de verpackung, einpacken, karton
    fr emballage, emballer, carton, conditionnement
    es embalaje, empaquetar, envoltorio, caja
    pl opakowanie, zapakować, pudełko, pakowanie
    tr ambalaj, paketleme, kutu, paketlemek
    ar تغليف, تعبئة, صندوق, علبة

    nl retourneren, retour, terugsturen, retourzending, terugzenden, terugbrengen, teruggeven
    nl stuur terug, stuurt terug, terug te sturen, terug te brengen, breng terug, teruggebracht
    nl geef terug, teruggegeven, retour sturen, terugname, terugnemen, teruggezonden, retourbeleid
    nl retour aanmelden, gratis retour, retourkosten, stuur retour, retourvoorwaarden
    en return, send back, bring back, give back, sent back, bring it back, take back, take it back
    en returns policy, free returns, send it back, return shipping, return costs
    en take something back
    de zurücksenden, rücksendung, retoure, zurückschicken, zurückgeben, rückgabe
    fr retourner, retour, renvoyer, rendre, rapporter
    es devolver, devolución, retornar
    pl zwrócić, zwrot, odesłać, zwracać
    tr iade, iade etmek, geri göndermek, geri vermek
    ar إرجاع, إعادة

    nl retourtermijn, bedenktijd, zichttermijn, herroepingsrecht, herroepen, retourrecht
    nl bedenkperiode, retourperiode, herroepingstermijn, zichtperiode, ontbindingstermijn
    nl dagen bedenktijd, veertien dagen bedenktijd, verzakingsrecht, recht op retour
    nl wettelijke bedenktijd, proefzicht
    en return period, cooling-off period, right of withdrawal, return window, reflection period
    en cooling off, return deadline, withdrawal period, withdrawal right, right to return, 14 days
    en right to cancel
    de rückgabefrist, widerrufsrecht, widerrufsfrist, widerruf
    fr délai de retour, droit de rétractation, délai de rétractation
    es plazo de devolución, derecho de desistimiento, desistimiento
    pl termin zwrotu, prawo odstąpienia, odstąpienie od umowy
    tr iade süresi, cayma hakkı, iade hakkı
    ar مدة الإرجاع, حق الإرجاع, فترة الإرجاع

    nl retourlabel, retouretiket, retourformulier, verzendlabel, retoursticker, retourbon
    nl retourcode, retourdocument, verzendetiket, retour label, verzendsticker, label printen
    nl retourportaal, adreslabel, retouraanvraag, label aanvragen, pakbon, retournummer
    nl retour qr-code
    en return label, return form, shipping label, return slip, return sticker, label
    en prepaid label, return code, packing slip, returns portal, rma
    de rücksendeetikett, retourenschein, retourenlabel, rücksendeformular
    fr étiquette de retour, bon de retour, formulaire de retour
    es etiqueta de devolución, formulario de devolución
    pl etykieta zwrotna, formularz zwrotu
    tr iade etiketi, iade formu
    ar ملصق الإرجاع, نموذج الإرجاع

    nl ruilen, omruilen, omwisselen, inwisselen, andere maat, ruil om, om te ruilen, wissel om
    nl omgewisseld, ruilbon, ruilrecht, ruiltermijn, ruilbeleid, kleinere maat, grotere maat
    nl andere kleur
    en exchange, swap, trade in, change for another, swap it, swap for, exchange policy
    en different size, another size, bigger size, smaller size, different colour, different color
    de umtauschen, tauschen, eintauschen
    fr échanger
    es cambiar por otro, canjear, cambio de producto, intercambio
    pl wymienić, wymiana, zamienić
    tr değişim, takas, değiştirme
    ar استبدال, تبديل, مبادلة

    nl verkeerd, fout geleverd, verkeerd artikel, foutief, onjuist, niet juist, verkeerd product
    nl verkeerde, verkeerde bestelling, foute, verkeerd geleverd, fout artikel, verkeerd gestuurd
    nl andere artikelen, vergissing, leverfout, verkeerde kleur, verkeerde maat gestuurd
    nl verkeerd gekregen
    en wrong, incorrect, wrong item, wrong product, mistaken, wrong order, wrong colour, wrong one
    en sent the wrong, incorrect item, wrong product sent, mix-up
    de falsch, falscher artikel, falsch geliefert, verkehrt
    fr mauvais article, erroné, incorrect, mauvais produit
    es equivocado, incorrecto, artículo equivocado, erróneo
    pl zły, niewłaściwy, błędny, nieprawidłowy
    tr yanlış, yanlış ürün, hatalı ürün
    ar خطأ, خاطئ, منتج خاطئ

    nl kapot, stuk, defect, werkt niet, doet het niet, gebroken, niet werkend, naar de knoppen
    nl om zeep, kaduuk, onbruikbaar, gebreken, gebrek, mankement, stukgegaan, kapotgegaan
    nl doet niks, doet niets, werkt niet meer, doet het niet meer, storing, haperen, hapert
    nl gaat niet aan, valt uit, valt steeds uit, begeven, de geest gegeven, niet goed werken
    nl naar de vaantjes, technische storing
    en broken, defective, faulty, not working, out of order, doesn't work, malfunction
    en stopped working, doesn't work anymore, fault, won't work, not functioning, dead on arrival
    en kaput, packed up
    de kaputt, defekt, funktioniert nicht, zerbrochen
    fr cassé, défectueux, en panne, ne fonctionne pas, ne marche pas
    es roto, averiado, defectuoso, no funciona, estropeado
    pl zepsuty, uszkodzony, nie działa, wadliwy, popsuty
    tr bozuk, arızalı, çalışmıyor, kırık
    ar معطل, مكسور, لا يعمل, خربان, عطلان

    nl schade, beschadigd, beschadiging, beschadigd aangekomen, deuk, kras, averij, gebarsten
    nl barst, gescheurd, ingedeukt, schadegeval, transportschade, verbrijzeld, butsen, gekraakt
    nl afgebroken, kras op
    en damage, dent, scratch, harm, cracked, torn, chipped, smashed, crushed, ripped, shattered
    en tear, transit damage, arrived damaged
    de schaden, beschädigt, beschädigung, kratzer
    fr dommage, endommagé, dégât, abîmé, dégâts
    es daño, desperfecto, deteriorado
    pl szkoda, uszkodzenie, uszkodzony, zniszczony
    tr hasar, hasarlı, zarar
    ar ضرر, تلف, تالف, متضرر

    nl repareren, reparatie, herstellen, hersteld, fiksen, reparateur, hersteldienst
    nl herstelservice, hersteller, hersteltijd, fix, reparatiedienst, gemaakt krijgen, technieker
    nl monteur, herstelkosten, reparatiekosten, oplappen, reparatietijd
    en repair, fix, mend, repair service, repairman, technician, repair cost, repair shop
    en mechanic, fixable, engineer visit
    de reparieren, reparatur, instandsetzen
    fr réparer, dépannage, remettre en état
    es reparar, arreglar
    pl naprawić, naprawa, naprawiać, reperować
    tr tamir, onarım, tamir etmek, onarmak
    ar إصلاح, تصليح, صيانة

    nl garantie, waarborg, garantietermijn, garantiebewijs, fabrieksgarantie, garantieperiode
    nl garantiekaart, garantieclaim, onder garantie, garantievoorwaarden, wettelijke garantie
    nl garantiedekking, buiten garantie, garantieregeling, verlengde garantie, conformiteit
    nl deugdelijk product
    en warranty, guarantee, warranty period, under warranty, out of warranty, warranty claim
    en extended warranty, in warranty, warranty card, legal guarantee, guarantee period
    de garantie, gewährleistung, garantiezeit, garantieschein
    fr garantie, période de garantie, sous garantie
    es garantía, periodo de garantía
    pl gwarancja, rękojmia, okres gwarancji
    tr garanti, garanti süresi, garanti belgesi
    ar ضمان, كفالة, فترة الضمان

    nl vervangen, nieuw exemplaar, vervangproduct, omruilproduct, vervangexemplaar
    nl nieuwe in de plaats, nieuwe opsturen, nieuw toestel, leentoestel, inruilen, vervangtoestel
    nl vervangingsproduct, nieuw product, nieuwe krijgen
    en replace, substitute, new one instead, new one, replacement product, loan device
    en replacement item
    de ersetzen, ersatz, austauschen
    fr remplacer, produit de remplacement
    es reemplazar, sustituir
    pl wymienić, zastąpić, zamiennik, zastępczy
    tr yenisiyle değiştirmek, yedek, yerine koymak
    ar استبدال, بديل, تعويض بمنتج

    nl onderdeel, reserveonderdeel, wisselstuk, vervangonderdeel, los onderdeel, spare part
    nl reservedeel, los stuk, accessoire, toebehoren, schroefje, ontbrekend onderdeel, vervangstuk
    nl hulpstuk, onderdelen nabestellen
    en part, spare part, component, replacement part, spares, accessory, missing part
    en missing piece, screws, fitting, attachment part
    de ersatzteil, bauteil, einzelteil
    fr pièce, pièce détachée, pièce de rechange
    es pieza, repuesto, recambio, pieza de repuesto
    pl część, część zamienna, podzespół
    tr parça, yedek parça
    ar قطعة غيار, قطعة

    nl onvolledige levering, onvolledig, ontbreekt, ontbrekend artikel, deellevering
    nl gedeeltelijk geleverd, artikel ontbreekt, incompleet, niet compleet, niet volledig
    nl deel ontbreekt, nalevering, nazending, mankeert
    en incomplete order, missing item, item missing, partial delivery, incomplete, part of order
    en split delivery
    de unvollständig, teillieferung, artikel fehlt, fehlender artikel, unvollständige lieferung
    fr commande incomplète, article manquant, livraison partielle, incomplet, il manque
    es pedido incompleto, falta un artículo, entrega parcial, incompleto
    pl niekompletne zamówienie, brakuje, brakujący artykuł, częściowa dostawa
    tr eksik ürün, eksik sipariş, kısmi teslimat
    ar طلب ناقص, منتج ناقص, تسليم جزئي

    nl spoedlevering, express, expreslevering, spoedbestelling, sneldienst, same day
    nl next day delivery, volgende dag geleverd, avondlevering, avondbezorging, zaterdaglevering
    nl leveren op zaterdag, weekendlevering, dezelfde dag geleverd
    en express delivery, same-day delivery, next-day delivery, rush order, urgent delivery
    en evening delivery, saturday delivery, weekend delivery, express shipping
    de expresslieferung, expressversand, eilzustellung, lieferung am selben tag
    de samstagszustellung
    fr livraison express, livraison le jour même, livraison le samedi, livraison rapide
    es envío urgente, entrega en el día, envío exprés
    pl dostawa ekspresowa, dostawa tego samego dnia, przesyłka ekspresowa
    tr hızlı teslimat, aynı gün teslimat, ekspres kargo
    ar توصيل سريع, توصيل في نفس اليوم, شحن سريع

    nl levermoment wijzigen, levering verzetten, bezorgmoment wijzigen, leverdatum wijzigen
    nl later leveren, levering uitstellen, andere leverdag, bezorging verplaatsen
    nl dag kiezen levering, leverdag kiezen
    en reschedule delivery, change delivery date, rearrange delivery, redelivery
    en choose delivery day, postpone delivery, redeliver
    de lieferung verschieben, liefertermin ändern, wunschtermin, zustellung verschieben
    fr reprogrammer livraison, changer date de livraison, reporter la livraison
    es cambiar fecha de entrega, reprogramar entrega, aplazar entrega
    pl zmiana terminu dostawy, przełożyć dostawę
    tr teslimat tarihini değiştirmek, teslimatı ertelemek
    ar تغيير موعد التوصيل, تأجيل التوصيل

    nl montage, monteren, in elkaar zetten, installeren aan huis, plaatsing, aansluiten toestel
    nl opbouwen, gemonteerd, ophangen, installatieservice, montageservice, bouwpakket
    nl zet in elkaar
    en assembly, install at home, installation service, put together, flat-pack, fitting service
    en mounting, carry upstairs
    de montage, aufbauen, zusammenbauen, aufbauservice, anschließen, montieren
    fr montage, monter un meuble, assemblage, installation à domicile, assembler
    es montaje, montar, instalación a domicilio, ensamblar
    pl montaż, zmontować, złożyć meble, instalacja w domu
    tr montaj, kurulum, monte etmek
    ar تركيب, تجميع, خدمة التركيب

    nl oud toestel meenemen, oude apparaat meenemen, retour oude toestel, recupel
    nl recyclagebijdrage, oud apparaat ophalen, oude matras meenemen, oude wasmachine meenemen
    en take away old appliance, old appliance removal, remove old device, appliance recycling
    de altgerät mitnehmen, altgeräteentsorgung, altgerät, alte matratze mitnehmen
    fr reprise ancien appareil, reprise de l'ancien, ancien appareil
    es recogida del aparato viejo, retirar electrodoméstico viejo
    pl odbiór starego sprzętu, zabrać stary sprzęt
    tr eski cihazı almak, eski cihaz teslimi
    ar أخذ الجهاز القديم, التخلص من الجهاز القديم

    nl brief, postzegel, enveloppe, envelop, frankeren, postcode, briefpost, briefwisseling
    nl kaart sturen, post, doorzenden van post, postnazending, portokost brief, rouwbrief, zegel
    en letter, stamp, envelope, postage stamp, mail forwarding, redirect mail, postcode, mailbox
    en letterbox
    de brief, briefmarke, umschlag, nachsendung, nachsendeauftrag, briefkasten, frankieren
    fr lettre, timbre, enveloppe, courrier, boîte aux lettres, réexpédition, affranchir
    es carta, sello, sobre, correo postal, buzón, reenvío de correo
    pl list, znaczek, koperta, skrzynka pocztowa, przekierowanie poczty
    tr mektup, pul, zarf, posta kutusu
    ar رسالة بريدية, طابع بريدي, ظرف, صندوق البريد
    """
}
