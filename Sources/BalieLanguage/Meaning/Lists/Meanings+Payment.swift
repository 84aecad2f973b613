extension Meanings {
  static let payment = """
    nl betalen, afrekenen, voldoen, voldaan, vereffenen, betaald, overmaken, afbetalen, reken af
    nl af te rekenen, afgerekend, betaalpagina, vooruit betalen, online betalen, kassa
    nl af te betalen, bijbetalen, betaalbevestiging, betaalverzoek
    en pay, payment, paid, settle, pay for, checkout, checking out, pay online, paid for, pay up
    en settle up, payment request
    de bezahlen, zahlen, zahlung, begleichen
    fr payer, régler
    es pagar, abonar
    pl zapłacić, płacić, płatność, zapłata, uiścić
    tr ödemek, ödeme
    ar دفع, ادفع, سداد

    nl betaalwijze, betaalmethode, betaalmogelijkheid, betaalmiddel, betalingswijze, hoe betalen
    nl manier van betalen, betaalmanier, betaalopties, betaalmethoden, betalingsmethode
    nl betaalvorm, betalingsmogelijkheid, betaalwijzen, mobiel betalen, contactloos betalen
    nl qr-code betalen, betalen met telefoon, cheque, maaltijdcheque, ecocheque, betaalkanaal
    en payment method, payment option, means of payment, how to pay, ways to pay, ways of paying
    en payment types, contactless, mobile payment, pay by phone, cheque
    de zahlungsart, zahlungsmethode, zahlungsweise, zahlungsmittel
    fr moyen de paiement, mode de paiement, méthode de paiement
    es método de pago, forma de pago, medio de pago
    pl metoda płatności, sposób płatności, forma płatności
    tr ödeme yöntemi, ödeme şekli, ödeme seçeneği
    ar طريقة الدفع, طرق الدفع, وسيلة الدفع

    nl factuur, rekening, nota, afrekening, factureren, facturatie, faktuur, factuurnummer
    nl energierekening, eindafrekening, jaarafrekening, maandfactuur, kostennota, e-factuur
    nl digitale factuur, papieren factuur, factuurkopie, creditnota, creditfactuur, eindfactuur
    nl factuuradres, specificatie van kosten, jaarnota, ereloonnota
    en invoice, bill, statement of charges, invoice number, final bill, credit note, e-invoice
    en paper bill, itemised bill
    de rechnung, faktura, abrechnung
    fr facture, note
    es factura, cuenta por pagar
    pl faktura, rachunek, fakturowanie
    tr fatura, hesap özeti
    ar فاتورة, فواتير

    nl bon, kassabon, kasticket, aankoopbewijs, betaalbewijs, kwitantie, ticketje
    nl bewijs van betaling, kassaticket, kasbon, aankoopbon, betalingsbewijs, rekeningetje, reçu
    nl aankoopticket, aankoopfactuur, kassabewijs
    en receipt, proof of purchase, proof of payment, sales slip, till receipt, receipt copy
    en till slip, ticket stub, sales receipt, purchase receipt, payment confirmation
    de kassenbon, quittung, beleg, kaufbeleg, zahlungsbeleg, kassenzettel
    fr ticket de caisse, reçu, preuve d'achat, justificatif de paiement, quittance
    es recibo, comprobante, ticket de compra, comprobante de pago
    pl paragon, dowód zakupu, pokwitowanie, potwierdzenie zapłaty
    tr fiş, makbuz, ödeme belgesi, dekont
    ar إيصال, وصل, إثبات الشراء, إثبات الدفع

    nl terugbetalen, geld terug, restitutie, terugkrijgen, terugstorten, teruggave, refund
    nl teruggestort, terugbetaald, betaal terug, terugbetaling krijgen, geld terugkrijgen
    nl stort terug, geld teruggeven, terugboeken, storneren, geld terugvragen
    nl betaling terugdraaien, terugbetalingstermijn, terugontvangen, geld retour, geld terugeisen
    nl chargeback, creditering
    en refund, money back, reimburse, repay, get money back, repaid, pay back, paid back
    en get my money back, chargeback, refund status, reverse payment
    de erstattung, rückerstattung, geld zurück, rückzahlung, zurückzahlen
    fr rembourser, récupérer argent
    es reembolso, devolución del dinero, reintegro
    pl zwrot pieniędzy, zwrot kosztów, zwrócić pieniądze, refundacja
    tr para iadesi, geri ödeme, geri ödemek, ücret iadesi
    ar استرداد, استرجاع المال, رد المبلغ, استرداد المبلغ

    nl overschrijven, overboeken, overmaken, bankoverschrijving, geld sturen, schrijf over
    nl overgeschreven, boek over, maak over, spoedoverschrijving, betaalopdracht, spoedoverboeking
    nl instant overschrijving, gestructureerde mededeling, doorstorten, geld overzetten
    nl periodieke overboeking, overschrijvingsformulier, via de bank, buitenlandse overschrijving
    en bank transfer, transfer, wire, wire transfer, send money, money transfer, instant transfer
    en international transfer, payment order
    de überweisen, banküberweisung
    fr virement, virement bancaire, transfert bancaire
    es transferencia, transferir, transferencia bancaria
    pl przelew, przelać, przelew bankowy
    tr havale, eft, para transferi, banka havalesi
    ar تحويل, حوالة, تحويل بنكي, حوالة بنكية

    nl automatische incasso, incasso, domiciliëring, incassomachtiging, machtiging, afschrijving
    nl automatisch afschrijven, automatische betaling, doorlopende machtiging, mandaat
    nl automatische overschrijving, doorlopende opdracht, bestendige opdracht, incasso stopzetten
    nl incassodatum, sepa-mandaat, maandelijkse incasso, automatisch incasseren
    nl permanente opdracht, domicilie betaling
    en direct debit, automatic payment, standing order, mandate, autopay, direct-debit
    en recurring payment, automatic debit, auto-pay, sepa, recurring charge, regular payment
    de lastschrift, einzugsermächtigung, bankeinzug, sepa-lastschrift, abbuchung
    fr prélèvement automatique, domiciliation, prélèvement, mandat sepa
    es domiciliación, domiciliación bancaria, adeudo directo, débito directo
    pl polecenie zapłaty, płatność automatyczna, stałe zlecenie
    tr otomatik ödeme, otomatik ödeme talimatı, düzenli ödeme
    ar خصم مباشر, دفع تلقائي, اقتطاع آلي, خصم تلقائي

    nl afgeschreven, afschrijven, in rekening gebracht, aangerekend, debiteren, afgehouden
    nl in rekening brengen, schrijf af, houdt in, ingehouden, aanrekenen, debet, in mindering
    nl geïncasseerd, afgegaan, rekening belast, gedebiteerd, dubbel afgeschreven
    nl twee keer afgeschreven, onterecht afgeschreven, onterechte afschrijving
    nl onbekende afschrijving
    en charge, debit, taken from account, deducted, taken out, charged twice, double charged
    en overcharged, unknown charge, unauthorised charge, unauthorized charge, billed twice
    de abgebucht, abbuchen, belastet, berechnen
    fr débité, facturé, prélevé
    es cobrado, cargo
    pl obciążyć, pobrano, pobrać z konta, obciążenie
    tr tahsil, ücret kesildi, hesaptan çekildi
    ar خصم من الحساب, تم الخصم, سحب من الحساب

    nl termijnen, afbetaling, in termijnen, gespreid betalen, betalingsregeling, betaalregeling
    nl afbetalingsplan, achteraf betalen, gespreide betaling, in schijven, afbetalingsregeling
    nl termijnbetaling, maandtermijn, deelbetaling, in delen betalen, uitstel van betaling
    nl betaaluitstel, later betalen, maandbedrag, op afbetaling, aflossen, spreiden, afbetaalplan
    nl op krediet kopen
    en instalments, payment plan, pay in instalments, pay later, spread payments, installment plan
    en payment arrangement, in installments, monthly instalments, pay monthly, payment holiday
    en deferred payment, split payment, buy now pay later, pay off
    de ratenzahlung, raten, in raten zahlen, abzahlung, teilzahlung
    fr paiement échelonné, en plusieurs fois, mensualités, plan de paiement
    es a plazos, pago fraccionado, cuotas, plan de pago
    pl raty, na raty, płatność ratalna, rozłożyć na raty
    tr taksit, taksitli ödeme, taksitle ödeme
    ar تقسيط, أقساط, دفع بالتقسيط

    nl voorschot, aanbetaling, vooruitbetaling, vooraf betalen, provisie, voorschotbedrag
    nl voorschotfactuur, termijnbedrag, maandvoorschot, deel vooraf, op voorhand
    nl op voorhand betalen, voorafbetaling, vooruitbetaald, reserveringskosten
    en deposit payment, down payment, advance payment, prepayment, advance, up front, upfront
    en prepaid, upfront payment, pay in advance, part payment, booking deposit
    de anzahlung, vorauszahlung, vorkasse, vorschuss, abschlagszahlung
    fr acompte, avance, paiement anticipé, arrhes
    es anticipo, pago por adelantado, señal, adelanto
    pl zaliczka, przedpłata, zadatek
    tr avans, ön ödeme, kapora, peşinat
    ar دفعة مقدمة, عربون, دفع مسبق, سلفة

    nl waarborgsom, borg, borgsom, huurwaarborg, statiegeld, waarborg, borg terug, huurborg
    nl cautie, borgstelling, leeggoed, borgbedrag, borg betalen, waarborg terug, borg terugkrijgen
    nl bankwaarborg
    en security deposit, deposit, refundable deposit, bond, deposit back, refundable
    en deposit returned, holding deposit, damage deposit, rental deposit, pre-authorisation
    en bottle deposit
    de kaution, sicherheitsleistung
    fr caution, dépôt de garantie
    es fianza, depósito, depósito de garantía
    pl kaucja, depozyt
    tr depozito, teminat
    ar تأمين مسترد, وديعة, مبلغ تأمين

    nl contant, cash, contant geld, baar geld, munten, biljetten, baar, kleingeld, cash geld
    nl cash betalen, contante betaling, briefgeld, muntgeld, muntje, briefje van vijftig
    nl wisselgeld, handje contantje, papiergeld, gepast betalen, pasmunt, flappen, muntstuk
    en cash, coins, banknotes, notes, ready money, cash payment, pay cash, paper money, cash only
    en cashless, small change, loose change, exact change
    de bar, bargeld, barzahlung, münzen
    fr espèces, liquide, argent liquide, comptant
    es efectivo, en efectivo, metálico, monedas
    pl gotówka, gotówką, monety
    tr nakit, nakit para, peşin
    ar نقدا, كاش, نقود

    nl pinnen, pinpas, bankpas, betaalpas, betaalkaart, bankkaart, bancontact, debitkaart
    nl pinbetaling, pinapparaat, betaalautomaat, betaalterminal, bankcontact, pinbare, contactloos
    nl payconiq, maestro, v pay, pasje, met kaart betalen, kaartlezer, debetkaart, kaartbetaling
    nl nieuwe bankkaart, nieuwe bankpas, kaart kwijt, pas kwijt, bankkaart verloren, pas blokkeren
    nl kaart blokkeren, bankpas kwijt
    en debit card, bank card, pay by card, card payment, atm card, debit, contactless
    en card machine, card reader, pay with card, maestro, card terminal, new card, lost card
    en lost my card, block my card, stolen card, card stolen, freeze card
    de ec-karte, girocard, bankkarte, debitkarte, kartenzahlung
    fr carte bancaire, carte de débit, bancontact, payer par carte
    es tarjeta de débito, tarjeta bancaria, pagar con tarjeta
    pl karta płatnicza, karta debetowa, karta bankowa
    tr banka kartı, kartla ödeme, debit kart
    ar بطاقة مصرفية, بطاقة بنكية, بطاقة خصم

    nl creditcard, kredietkaart, visa, mastercard, credit card, prepaid kredietkaart, kaartnummer
    nl cvc, cvc-code, kaartlimiet, prepaidkaart, virtuele kaart, kredietkaartnummer
    nl bestedingslimiet, creditcardlimiet
    en credit card, visa, mastercard, credit-card, card number, cvv, cvc, prepaid card
    en virtual card, card limit, spending limit, amex
    de kreditkarte, visa, mastercard
    fr carte de crédit, visa, mastercard
    es tarjeta de crédito, visa, mastercard
    pl karta kredytowa, visa, mastercard
    tr kredi kartı, visa, mastercard
    ar بطاقة ائتمان, بطاقة ائتمانية, فيزا, ماستركارد

    nl pincode, kaartcode, geheime code, pin vergeten, pasgeheim, pinnummer, pincode vergeten
    nl pincode wijzigen, pincode kwijt, code van bankkaart, nieuwe pincode, kaartcode vergeten
    nl pincode geblokkeerd, viercijferige code
    en pin, pin code, pin number, card code, forgot pin, forgotten pin, change pin, new pin
    en four-digit code, wrong pin, pin reminder, pin blocked
    de pin, geheimzahl, pin-nummer
    fr code pin, code secret, code de carte
    es pin, código pin, clave de tarjeta
    pl pin, kod pin
    tr pin kodu, kart şifresi
    ar رمز سري, الرقم السري للبطاقة

    nl bankrekening, rekeningnummer, iban, betaalrekening, zichtrekening, bankrekeningnummer
    nl bankgegevens, rekening openen, rekeningnr, rekening nummer, jongerenrekening
    nl gezamenlijke rekening, en/of-rekening, bic, bic-code, swift, rekeninghouder
    nl lopende rekening, zakelijke rekening, gezinsrekening, bank, ander rekeningnummer
    nl nieuw rekeningnummer, rekeningnummer doorgeven, rekening sluiten, privérekening
    en bank account, account number, iban, current account, bank details, checking account
    en open account, joint account, bic, swift code, sort code, account holder, bank
    en routing number, new bank account, bank account number
    de bankkonto, kontonummer, iban, girokonto, bankverbindung
    fr compte bancaire, numéro de compte, iban, compte courant, rib
    es cuenta bancaria, número de cuenta, iban, cuenta corriente
    pl konto bankowe, numer konta, iban, rachunek bankowy
    tr banka hesabı, hesap numarası, iban, vadesiz hesap
    ar حساب بنكي, رقم الحساب, آيبان, حساب مصرفي

    nl bankafschrift, rekeningafschrift, rekeninguittreksel, saldo-overzicht, rekeningoverzicht
    nl afschrift, bankuittreksel, dagafschrift, transactieoverzicht, jaaroverzicht
    nl uittreksel van rekening, verrichting, transactiegeschiedenis, transactie
    nl bij- en afschrijvingen, overzicht van betalingen, financieel jaaroverzicht
    en bank statement, account statement, transaction overview, statements, transactions
    en transaction history, annual statement, payment history
    de kontoauszug, bankauszug, umsatzübersicht
    fr relevé de compte, extrait de compte, relevé bancaire
    es extracto bancario, estado de cuenta, extracto de cuenta
    pl wyciąg bankowy, wyciąg z konta
    tr hesap ekstresi, hesap özeti, banka ekstresi
    ar كشف حساب, كشف حساب بنكي

    nl geldautomaat, pinautomaat, bankautomaat, geld opnemen, geldopname, geld afhalen, geldmaat
    nl bancontactautomaat, flappentap, cashpunt, cash afhalen, contant opnemen, opnemen van geld
    nl cash opnemen, opnamelimiet, daglimiet, neem geld op, pinlimiet, geld pinnen
    nl contant geld opnemen
    en atm, cash machine, cashpoint, withdraw, cash withdrawal, cash dispenser, withdraw cash
    en take out money, take out cash, get cash, hole-in-the-wall, withdrawal limit, cash out
    en daily limit
    de geldautomat, bankautomat, geld abheben, abheben, bancomat
    fr distributeur de billets, distributeur, retrait d'argent, retirer argent
    es cajero automático, cajero, retirar dinero, sacar dinero
    pl bankomat, wypłata, wypłacić gotówkę
    tr bankamatik, atm, para çekmek, para çekme
    ar صراف آلي, سحب نقدي, سحب المال

    nl storten, geld storten, opwaarderen, opladen, tegoed toevoegen, oplaadpunt, gestort
    nl oplaadcode, laad op, beltegoed, bijstorten, waardeer op, herladen, bijladen
    nl tegoed opwaarderen, tegoed kopen, geld bijzetten, contant storten, kaart opladen
    nl kaart herladen, cash storten
    en deposit money, top up, top-up, add credit, recharge balance, pay in, deposits, recharge
    en reload, load money, add money, add funds, pay-in, topup, refill credit, deposit cash
    de einzahlen, aufladen, guthaben aufladen
    fr déposer argent, versement, recharger
    es ingresar dinero, ingreso, recargar
    pl wpłacić, wpłata, doładować, doładowanie
    tr para yatırmak, yükleme, bakiye yükleme, kontör
    ar إيداع, شحن رصيد, تعبئة رصيد

    nl saldo, tegoed, resterend bedrag, krediet, beschikbaar bedrag, rekeningstand, kaartsaldo
    nl restsaldo, resttegoed, saldootje, saldo bekijken, saldo opvragen, restbedrag, saldocheck
    nl banksaldo
    en balance, credit, remaining balance, funds left, credit balance, account balance
    en check balance, amount left, remaining credit, available funds, remaining amount
    de guthaben, saldo, kontostand, restbetrag
    fr solde, crédit restant, avoir
    es saldo, crédito disponible
    pl saldo, stan konta, środki na koncie
    tr bakiye, kalan bakiye
    ar رصيد, الرصيد المتبقي

    nl lening, krediet, leende, hypotheek, financiering, leningnummer, woonkrediet, woonlening
    nl hypothecaire lening, autolening, ontlenen, persoonlijke lening, kredietaanvraag
    nl lening aflossen, aflossing, hypotheekaanvraag, kredietverstrekker, geldlening
    nl doorlopend krediet, studielening, roodkrediet, renovatielening, consumentenkrediet
    nl geld lenen
    en loan, borrow money, credit, mortgage, finance, borrow, lend, lender, personal loan
    en car loan, home loan, student loan, loan application, repay loan, credit application
    en remortgage
    de darlehen, kredit, hypothek, finanzierung
    fr prêt, emprunt, crédit, hypothèque, financement
    es préstamo, crédito, hipoteca, financiación
    pl pożyczka, kredyt, hipoteka, finansowanie
    tr kredi, borç almak, ipotek, finansman
    ar قرض, ائتمان, رهن عقاري, تمويل

    nl sparen, spaarrekening, spaargeld, spaarboekje, deposito, spaarplan, spaarpot, spaarvarken
    nl spaarbedrag, spaarsaldo, beleggen, kinderspaarrekening, pensioensparen, termijnrekening
    nl kasbon sparen, spaarrente, reserve opbouwen, spaarcenten
    en savings, save money, savings account, save up, saver, nest egg, savings plan
    en children's savings, fixed deposit, piggy bank, investing
    de sparen, sparkonto, ersparnisse, sparbuch
    fr épargner, compte d'épargne, livret d'épargne
    es ahorrar, cuenta de ahorro
    pl oszczędzać, oszczędności, konto oszczędnościowe
    tr tasarruf, birikim, tasarruf hesabı
    ar ادخار, توفير, حساب توفير

    nl rente, interest, rentevoet, rentepercentage, intrest, debetrente, creditrente, rentetarief
    nl rentestand, jkp, vaste rente, variabele rente, hypotheekrente, spaarrentes
    nl getrouwheidspremie, basisrente, rentevast, verwijlintrest, jaarlijks kostenpercentage
    nl rendement, wettelijke rente
    en interest, interest rate, apr, fixed rate, variable rate, yield, late payment interest
    en annual percentage rate, default interest
    de zinsen, zinssatz, zins, verzinsung
    fr intérêt, taux d'intérêt
    es interés, tipo de interés, tasa de interés
    pl odsetki, oprocentowanie, stopa procentowa
    tr faiz, faiz oranı
    ar فائدة, سعر الفائدة, فوائد

    nl schuld, schulden, betalingsachterstand, openstaand bedrag, achterstand, verschuldigd
    nl wanbetaling, roodstaan, openstaande schuld, openstaand, openstaande rekening, onbetaald
    nl onbetaalde rekening, rood staan, schuldeiser, schuldhulp, schuldhulpverlening
    nl schuldbemiddeling, budgetbeheer, schuldsanering, collectieve schuldenregeling
    nl achterstallig, betaalachterstand, te betalen bedrag, onder nul, schuldenberg
    nl nog te betalen, in het rood, huurachterstand, wsnp
    en debt, arrears, outstanding amount, owe, overdue payment, amount due, unpaid, unpaid bill
    en outstanding, outstanding balance, overdrawn, overdraft, in the red, debt help, creditor
    en debtor, debt advice, rent arrears, insolvency, bankruptcy, money problems
    de schulden, zahlungsrückstand, offener betrag
    fr dette, arriéré, impayé, montant dû
    es deuda, atraso, importe pendiente, impago, adeudar
    pl dług, zaległość, zadłużenie, kwota do zapłaty
    tr borç, gecikmiş ödeme, ödenmemiş tutar
    ar دين, ديون, متأخرات, مبلغ مستحق

    nl aanmaning, betalingsherinnering, herinnering, incassobureau, ingebrekestelling, deurwaarder
    nl sommatie, maningsbrief, aanmaningskosten, herinneringskosten, incassokosten, incasso bureau
    nl gerechtsdeurwaarder, betalingsaanmaning, aangemaand, herinneringsbrief, laatste herinnering
    nl dwangbevel, loonbeslag, beslaglegging, rappel, aanmaningsbrief, administratiekosten
    nl boete voor te laat, tweede herinnering, extra kosten te laat
    en payment reminder, dunning letter, reminder, debt collection, bailiff, collection agency
    en final notice, final demand, late fee, late payment fee, debt collector, collections
    en demand letter, collection letter, overdue notice, wage garnishment, collection costs
    en court officer
    de mahnung, zahlungserinnerung, inkasso, mahnbescheid, gerichtsvollzieher
    fr rappel de paiement, mise en demeure, recouvrement, huissier, relance
    es recordatorio de pago, requerimiento de pago, cobro de deudas, agencia de cobros
    pl wezwanie do zapłaty, przypomnienie o płatności, windykacja, komornik
    tr ödeme hatırlatması, ihtarname, icra, borç tahsilatı
    ar تذكير بالدفع, إنذار بالدفع, تحصيل الديون

    nl vervaldatum, betaaltermijn, uiterste betaaldatum, betalingstermijn, vervaldag
    nl betaal deadline, betaaldatum, betaaldag, uiterste datum betaling, factuurdatum
    nl betaal termijn, uiterlijk betalen, betalingsdatum, dagen om te betalen, vervaltermijn
    nl vervaldata, factuurtermijn, betaaldeadline
    en due date, payment deadline, payment term, pay by date, payment date, due by, payment due
    en days to pay, invoice date, last day to pay
    de fälligkeit, zahlungsfrist, zahlungsziel, fälligkeitsdatum
    fr date d'échéance, échéance, délai de paiement
    es fecha de vencimiento, plazo de pago, vencimiento
    pl termin płatności, data płatności, termin zapłaty
    tr son ödeme tarihi, ödeme vadesi, vade
    ar تاريخ الاستحقاق, موعد الدفع, مهلة الدفع

    nl btw, omzetbelasting, btw-nummer, btw-tarief, btw verlegd, btw nummer, excl btw, incl btw
    nl exclusief btw, inclusief btw, btw-plichtig, btw-vrijstelling, btw-vrij, verlaagd btw-tarief
    nl btw terugvragen, btw-aangifte, btwtarief, taks toegevoegde waarde, zonder btw
    nl verleggingsregeling, medecontractant, intracommunautair, btw aftrekken
    en vat, sales tax, vat number, value added tax, gst, ex vat, excluding vat, including vat
    en vat exempt, vat-free, vat rate, vat return, reverse charge, tax-free, excl vat, incl vat
    en without vat, vat refund
    de mehrwertsteuer, mwst, umsatzsteuer, ust
    fr tva, taxe de vente, numéro de tva
    es iva, impuesto al valor agregado, número de iva
    pl vat, podatek vat, numer vat
    tr kdv, katma değer vergisi
    ar ضريبة القيمة المضافة, القيمة المضافة

    nl betaling mislukt, betaling geweigerd, kaart geweigerd, transactie mislukt
    nl betalen lukt niet, betaalfout, kan niet betalen online, betaling niet gelukt
    nl kaart niet aanvaard, betaling afgebroken, betaling afgewezen, kaart niet geaccepteerd
    nl betaalprobleem, transactie geweigerd, betaling geannuleerd, betaling niet verwerkt
    nl foutmelding bij betalen, betalen gaat niet, betaling blijft hangen, mislukte betaling
    nl betaling onderbroken
    en payment failed, payment declined, card declined, transaction failed, payment error
    en payment not going through, payment won't work, card rejected, can't pay online
    en payment problem, payment issue, failed payment, declined, payment rejected
    en payment unsuccessful, rejected payment, card not accepted, payment cancelled
    de zahlung fehlgeschlagen, zahlung abgelehnt, karte abgelehnt
    fr paiement refusé, paiement échoué, carte refusée
    es pago rechazado, pago fallido, tarjeta rechazada
    pl płatność odrzucona, płatność nieudana, karta odrzucona
    tr ödeme başarısız, ödeme reddedildi, kart reddedildi
    ar فشل الدفع, رفض الدفع, رفض البطاقة

    nl dubbel betaald, te veel betaald, dubbele betaling, twee keer betaald, teveel betaald
    nl overbetaling, te veel overgemaakt, onverschuldigd betaald, dubbel afgerekend
    en paid twice, double payment, overpaid, overpayment, duplicate payment, paid too much
    de doppelt bezahlt, zu viel bezahlt, überzahlung, doppelzahlung, zweimal bezahlt
    fr payé deux fois, trop payé, double paiement, trop-perçu
    es pagado dos veces, pago doble, pagado de más, pago duplicado
    pl podwójna płatność, nadpłata, zapłacone dwa razy
    tr iki kez ödedim, fazla ödeme, çift ödeme, mükerrer ödeme
    ar دفعت مرتين, دفع مزدوج, دفعت زيادة, دفعة مكررة

    nl mededeling, betalingskenmerk, betaalkenmerk, gestructureerde mededeling
    nl omschrijving bij betaling, ogm, vrije mededeling, acceptgiro, overschrijvingsstrook
    en payment reference, structured communication, payment description, transfer reference
    de verwendungszweck, zahlungsreferenz, referenz bei überweisung
    fr communication structurée, référence de paiement, communication libre
    es concepto de pago, referencia de pago, concepto de transferencia
    pl tytuł przelewu, tytuł płatności
    tr ödeme açıklaması, havale açıklaması, ödeme referansı
    ar مرجع الدفع, وصف التحويل, بيان التحويل

    nl uitbetaling, uitbetaald, uitkeren, betaal uit, uit te betalen, uitbetaaldatum, uitbetaaldag
    nl betaaldatum uitkering, geld ontvangen
    en payout, pay out, paid out, disbursement, payment date, pay-out, receive money
    de auszahlung, ausgezahlt, auszahlungstermin
    fr versement, date de versement, paiement reçu
    es desembolso, fecha de pago, abonar en cuenta, cobrar dinero
    pl wypłata pieniędzy, wypłacić, termin wypłaty
    tr ödeme günü, paranın yatması, para yatması
    ar صرف المبلغ, موعد الصرف, صرف الدفعة

    nl wisselkoers, vreemde valuta, valuta, geld wisselen, buitenlands geld, dollar, munteenheid
    nl wisselkantoor, omrekenen, omrekenkoers
    en exchange rate, foreign currency, currency, currency exchange, dollars, convert currency
    en conversion rate
    de wechselkurs, fremdwährung, währung, geld wechseln, devisen, umrechnen
    fr taux de change, devise, devises étrangères, bureau de change, monnaie étrangère
    es tipo de cambio, divisa, moneda extranjera, cambiar dinero
    pl kurs walut, waluta, wymiana walut, kantor
    tr döviz kuru, döviz, para birimi, yabancı para
    ar سعر الصرف, عملة, عملة أجنبية, صرف العملات

    nl bankkosten, transactiekosten, administratiekosten, extra kosten, servicekosten
    nl dossierkosten, kosten per maand bank, bijkomende kosten, verborgen kosten, supplement
    nl meerprijs
    en bank charges, service charge, transaction fee, admin fee, surcharge, extra costs
    en hidden costs, handling fee, additional charge, extra charge, hidden fees
    de gebühren, bankgebühren, zuschlag, bearbeitungsgebühr, zusatzkosten, aufpreis, servicegebühr
    fr frais bancaires, frais de dossier, supplément, frais supplémentaires, frais cachés, surcoût
    es comisión, gastos bancarios, recargo, gastos adicionales, suplemento
    pl opłaty bankowe, prowizja, dopłata, dodatkowe koszty
    tr komisyon, işlem ücreti, ek ücret, banka masrafı
    ar رسوم بنكية, رسوم إضافية, عمولة, رسوم خدمة

    nl mobiel bankieren, internetbankieren, bankapp, bankieren, thuisbankieren
    nl bankieren op telefoon, homebanking, online bankieren, bank-app
    en online banking, mobile banking, internet banking, banking app, home banking
    de onlinebanking, online-banking, mobiles banking, banking-app
    fr banque en ligne, banque mobile, application bancaire
    es banca en línea, banca móvil, banca online
    pl bankowość internetowa, bankowość mobilna, aplikacja bankowa
    tr internet bankacılığı, mobil bankacılık, banka uygulaması
    ar الخدمات المصرفية عبر الإنترنت, تطبيق البنك, البنك الإلكتروني
    """
}
