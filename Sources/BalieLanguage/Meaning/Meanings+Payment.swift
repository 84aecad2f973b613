extension Meanings {
  static let payment = """
    nl betalen, betaling, afrekenen, voldoen, voldaan, vereffenen, betaald, overmaken, afbetalen
    en pay, payment, paid, settle, pay for, checkout
    de bezahlen, zahlen, zahlung, bezahlung, begleichen
    fr payer, paiement, régler, règlement
    es pagar, pago, abonar
    pl zapłacić, płacić, płatność, zapłata, uiścić
    tr ödemek, ödeme
    ar دفع, ادفع, سداد, الدفع

    nl betaalwijze, betaalmethode, betaalmogelijkheid, betaalmiddel, betalingswijze, hoe betalen
    nl manier van betalen
    en payment method, payment option, means of payment, how to pay, ways to pay
    de zahlungsart, zahlungsmethode, zahlungsweise, zahlungsmittel
    fr moyen de paiement, mode de paiement, méthode de paiement
    es método de pago, forma de pago, medio de pago
    pl metoda płatności, sposób płatności, forma płatności
    tr ödeme yöntemi, ödeme şekli, ödeme seçeneği
    ar طريقة الدفع, طرق الدفع, وسيلة الدفع

    nl factuur, rekening, nota, facturen, afrekening, factureren, facturatie, faktuur
    en invoice, bill, billing, statement of charges
    de rechnung, faktura, abrechnung
    fr facture, facturation, note
    es factura, facturación, cuenta por pagar
    pl faktura, rachunek, fakturowanie
    tr fatura, hesap özeti
    ar فاتورة, فواتير

    nl bon, kassabon, kasticket, aankoopbewijs, betaalbewijs, bonnetje, kwitantie, ticketje
    nl bewijs van betaling
    en receipt, proof of purchase, proof of payment, sales slip, till receipt
    de kassenbon, quittung, beleg, kaufbeleg, zahlungsbeleg, kassenzettel
    fr ticket de caisse, reçu, preuve d'achat, justificatif de paiement, quittance
    es recibo, comprobante, ticket de compra, comprobante de pago
    pl paragon, dowód zakupu, pokwitowanie, potwierdzenie zapłaty
    tr fiş, makbuz, ödeme belgesi, dekont
    ar إيصال, وصل, إثبات الشراء, إثبات الدفع

    nl terugbetalen, terugbetaling, geld terug, restitutie, terugkrijgen, terugstorten
    nl terugstorting, teruggave, refund
    en refund, money back, reimburse, reimbursement, repay, get money back
    de erstattung, rückerstattung, erstatten, geld zurück, rückzahlung, zurückzahlen
    fr rembourser, remboursement, récupérer argent
    es reembolso, reembolsar, devolución del dinero, reintegro
    pl zwrot pieniędzy, zwrot kosztów, zwrócić pieniądze, refundacja
    tr para iadesi, geri ödeme, geri ödemek, ücret iadesi
    ar استرداد, استرجاع المال, رد المبلغ, استرداد المبلغ

    nl overschrijven, overschrijving, overboeken, overboeking, overmaken, overgemaakt
    nl bankoverschrijving, geld sturen
    en bank transfer, transfer, wire, wire transfer, send money
    de überweisen, überweisung, banküberweisung
    fr virement, virer, virement bancaire, transfert bancaire
    es transferencia, transferir, transferencia bancaria
    pl przelew, przelać, przelew bankowy
    tr havale, eft, para transferi, banka havalesi
    ar تحويل, حوالة, تحويل بنكي, حوالة بنكية

    nl automatische incasso, incasso, domiciliëring, incassomachtiging, machtiging, afschrijving
    nl automatisch afschrijven
    en direct debit, automatic payment, standing order, mandate, autopay
    de lastschrift, einzugsermächtigung, bankeinzug, sepa-lastschrift, abbuchung
    fr prélèvement automatique, domiciliation, prélèvement, mandat sepa
    es domiciliación, domiciliación bancaria, adeudo directo, débito directo
    pl polecenie zapłaty, płatność automatyczna, stałe zlecenie
    tr otomatik ödeme, otomatik ödeme talimatı, düzenli ödeme
    ar خصم مباشر, دفع تلقائي, اقتطاع آلي, خصم تلقائي

    nl afgeschreven, afschrijven, in rekening gebracht, aangerekend, debiteren, afgehouden
    nl in rekening brengen
    en charge, charged, debit, debited, taken from account
    de abgebucht, abbuchen, belastet, berechnen
    fr débité, débiter, facturé, prélevé
    es cobrado, cobrar, cargo, cargado
    pl obciążyć, pobrano, pobrać z konta, obciążenie
    tr tahsil, ücret kesildi, hesaptan çekildi
    ar خصم من الحساب, تم الخصم, سحب من الحساب

    nl termijnen, afbetaling, in termijnen, gespreid betalen, betalingsregeling, betaalregeling
    nl afbetalingsplan, achteraf betalen
    en instalments, installments, payment plan, pay in instalments, pay later, spread payments
    de ratenzahlung, raten, in raten zahlen, abzahlung, teilzahlung
    fr paiement échelonné, en plusieurs fois, mensualités, plan de paiement
    es a plazos, pago fraccionado, cuotas, plan de pago
    pl raty, na raty, płatność ratalna, rozłożyć na raty
    tr taksit, taksitli ödeme, taksitle ödeme
    ar تقسيط, أقساط, دفع بالتقسيط

    nl voorschot, aanbetaling, vooruitbetaling, vooruitbetalen, vooraf betalen, provisie
    en deposit payment, down payment, advance payment, prepayment, advance
    de anzahlung, vorauszahlung, vorkasse, vorschuss, abschlagszahlung
    fr acompte, avance, paiement anticipé, arrhes
    es anticipo, pago por adelantado, señal, adelanto
    pl zaliczka, przedpłata, zadatek
    tr avans, ön ödeme, kapora, peşinat
    ar دفعة مقدمة, عربون, دفع مسبق, سلفة

    nl waarborgsom, borg, borgsom, huurwaarborg
    en security deposit, deposit, refundable deposit, bond
    de kaution, sicherheitsleistung
    fr caution, dépôt de garantie
    es fianza, depósito, depósito de garantía
    pl kaucja, depozyt
    tr depozito, teminat
    ar تأمين مسترد, وديعة, مبلغ تأمين

    nl contant, cash, contant geld, baar geld, munten, biljetten, baar, kleingeld
    en cash, coins, banknotes, notes, ready money
    de bar, bargeld, barzahlung, münzen
    fr espèces, liquide, argent liquide, comptant
    es efectivo, en efectivo, metálico, monedas
    pl gotówka, gotówką, monety
    tr nakit, nakit para, peşin
    ar نقدا, كاش, نقد, نقود

    nl pinnen, pin, pinpas, bankpas, betaalpas, betaalkaart, bankkaart, bancontact, debitkaart
    en debit card, bank card, pay by card, card payment, atm card
    de ec-karte, girocard, bankkarte, debitkarte, kartenzahlung
    fr carte bancaire, carte de débit, bancontact, payer par carte
    es tarjeta de débito, tarjeta bancaria, pagar con tarjeta
    pl karta płatnicza, karta debetowa, karta bankowa
    tr banka kartı, kartla ödeme, debit kart
    ar بطاقة مصرفية, بطاقة بنكية, بطاقة خصم

    nl creditcard, kredietkaart, visa, mastercard, kredietkaarten
    en credit card, visa, mastercard
    de kreditkarte, visa, mastercard
    fr carte de crédit, visa, mastercard
    es tarjeta de crédito, visa, mastercard
    pl karta kredytowa, visa, mastercard
    tr kredi kartı, visa, mastercard
    ar بطاقة ائتمان, بطاقة ائتمانية, فيزا, ماستركارد

    nl pincode, kaartcode, geheime code, pin vergeten, pasgeheim
    en pin, pin code, pin number, card code
    de pin, geheimzahl, pin-nummer
    fr code pin, code secret, code de carte
    es pin, código pin, clave de tarjeta
    pl pin, kod pin
    tr pin kodu, kart şifresi
    ar رمز سري, الرقم السري للبطاقة

    nl bankrekening, rekeningnummer, iban, betaalrekening, zichtrekening, bankrekeningnummer
    nl bankgegevens
    en bank account, account number, iban, current account, bank details, checking account
    de bankkonto, kontonummer, iban, girokonto, bankverbindung
    fr compte bancaire, numéro de compte, iban, compte courant, rib
    es cuenta bancaria, número de cuenta, iban, cuenta corriente
    pl konto bankowe, numer konta, iban, rachunek bankowy
    tr banka hesabı, hesap numarası, iban, vadesiz hesap
    ar حساب بنكي, رقم الحساب, آيبان, حساب مصرفي

    nl bankafschrift, rekeningafschrift, rekeninguittreksel, saldo-overzicht, rekeningoverzicht
    en bank statement, account statement, transaction overview
    de kontoauszug, bankauszug, umsatzübersicht
    fr relevé de compte, extrait de compte, relevé bancaire
    es extracto bancario, estado de cuenta, extracto de cuenta
    pl wyciąg bankowy, wyciąg z konta
    tr hesap ekstresi, hesap özeti, banka ekstresi
    ar كشف حساب, كشف حساب بنكي

    nl geldautomaat, pinautomaat, bankautomaat, geld opnemen, geldopname, geld afhalen, geldmaat
    en atm, cash machine, cashpoint, withdraw, withdrawal, cash withdrawal
    de geldautomat, bankautomat, geld abheben, abheben, bancomat
    fr distributeur de billets, distributeur, retrait d'argent, retirer argent
    es cajero automático, cajero, retirar dinero, sacar dinero
    pl bankomat, wypłata, wypłacić gotówkę
    tr bankamatik, atm, para çekmek, para çekme
    ar صراف آلي, سحب نقدي, سحب المال

    nl storten, storting, geld storten, opwaarderen, opladen, tegoed toevoegen, oplaadpunt
    en deposit money, top up, top-up, add credit, recharge balance, pay in
    de einzahlen, einzahlung, aufladen, guthaben aufladen
    fr déposer argent, versement, recharger, verser
    es ingresar dinero, ingreso, recargar, recarga
    pl wpłacić, wpłata, doładować, doładowanie
    tr para yatırmak, yükleme, bakiye yükleme, kontör
    ar إيداع, شحن رصيد, تعبئة رصيد

    nl saldo, tegoed, resterend bedrag, krediet, beschikbaar bedrag
    en balance, credit, remaining balance, funds left
    de guthaben, saldo, kontostand, restbetrag
    fr solde, crédit restant, avoir
    es saldo, crédito disponible
    pl saldo, stan konta, środki na koncie
    tr bakiye, kalan bakiye
    ar رصيد, الرصيد المتبقي

    nl lening, lenen, krediet, geleend, leende, hypotheek, financiering, financieren
    en loan, borrow money, credit, mortgage, finance, financing
    de darlehen, kredit, hypothek, finanzierung
    fr prêt, emprunt, crédit, hypothèque, financement
    es préstamo, crédito, hipoteca, financiación
    pl pożyczka, kredyt, hipoteka, finansowanie
    tr kredi, borç almak, ipotek, finansman
    ar قرض, ائتمان, رهن عقاري, تمويل

    nl sparen, spaarrekening, spaargeld, spaarboekje, deposito
    en savings, save money, savings account
    de sparen, sparkonto, ersparnisse, sparbuch
    fr épargner, épargne, compte d'épargne, livret d'épargne
    es ahorrar, ahorros, cuenta de ahorro
    pl oszczędzać, oszczędności, konto oszczędnościowe
    tr tasarruf, birikim, tasarruf hesabı
    ar ادخار, توفير, حساب توفير

    nl rente, interest, rentevoet, rentepercentage, intrest
    en interest, interest rate, apr
    de zinsen, zinssatz, zins, verzinsung
    fr intérêt, taux d'intérêt, intérêts
    es interés, tipo de interés, tasa de interés, intereses
    pl odsetki, oprocentowanie, stopa procentowa
    tr faiz, faiz oranı
    ar فائدة, سعر الفائدة, فوائد

    nl schuld, schulden, betalingsachterstand, openstaand bedrag, achterstand, verschuldigd
    nl wanbetaling, roodstaan
    en debt, arrears, outstanding amount, owe, owed, overdue payment, amount due
    de schulden, zahlungsrückstand, offener betrag, schuld
    fr dette, arriéré, impayé, montant dû, arriérés
    es deuda, atraso, importe pendiente, impago, adeudar
    pl dług, zaległość, zadłużenie, kwota do zapłaty
    tr borç, gecikmiş ödeme, ödenmemiş tutar
    ar دين, ديون, متأخرات, مبلغ مستحق

    nl aanmaning, betalingsherinnering, herinnering, incassobureau, ingebrekestelling, deurwaarder
    nl sommatie
    en payment reminder, dunning letter, reminder, debt collection, bailiff, collection agency
    de mahnung, zahlungserinnerung, inkasso, mahnbescheid, gerichtsvollzieher
    fr rappel de paiement, mise en demeure, recouvrement, huissier, relance
    es recordatorio de pago, requerimiento de pago, cobro de deudas, agencia de cobros
    pl wezwanie do zapłaty, przypomnienie o płatności, windykacja, komornik
    tr ödeme hatırlatması, ihtarname, icra, borç tahsilatı
    ar تذكير بالدفع, إنذار بالدفع, تحصيل الديون

    nl vervaldatum, betaaltermijn, uiterste betaaldatum, betalingstermijn, vervaldag
    nl betaal deadline
    en due date, payment deadline, payment term, pay by date
    de fälligkeit, zahlungsfrist, zahlungsziel, fälligkeitsdatum
    fr date d'échéance, échéance, délai de paiement
    es fecha de vencimiento, plazo de pago, vencimiento
    pl termin płatności, data płatności, termin zapłaty
    tr son ödeme tarihi, ödeme vadesi, vade
    ar تاريخ الاستحقاق, موعد الدفع, مهلة الدفع

    nl btw, omzetbelasting, btw-nummer, btw-tarief, btw verlegd
    en vat, sales tax, vat number, value added tax, gst
    de mehrwertsteuer, mwst, umsatzsteuer, ust
    fr tva, taxe de vente, numéro de tva
    es iva, impuesto al valor agregado, número de iva
    pl vat, podatek vat, numer vat
    tr kdv, katma değer vergisi
    ar ضريبة القيمة المضافة, القيمة المضافة

    nl betaling mislukt, betaling geweigerd, kaart geweigerd, transactie mislukt, betalen lukt niet
    nl betaalfout
    en payment failed, payment declined, card declined, transaction failed, payment error
    de zahlung fehlgeschlagen, zahlung abgelehnt, karte abgelehnt
    fr paiement refusé, paiement échoué, carte refusée
    es pago rechazado, pago fallido, tarjeta rechazada
    pl płatność odrzucona, płatność nieudana, karta odrzucona
    tr ödeme başarısız, ödeme reddedildi, kart reddedildi
    ar فشل الدفع, رفض الدفع, رفض البطاقة
    """
}
