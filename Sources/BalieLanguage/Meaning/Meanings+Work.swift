extension Meanings {
  static let work = """
    nl medicijn, medicijnen, recept, pil, apotheek, geneesmiddel
    en medicine, medication, prescription, pill, pharmacy, drug
    de medikament, rezept, apotheke, arznei
    fr médicament, ordonnance, pharmacie
    es medicamento, medicina, receta, farmacia
    pl lek, recepta, apteka
    tr ilaç, reçete, eczane

    nl vaccinatie, vaccineren, inenting, prik, ingeënt, gevaccineerd, vaccin, vaccinatiebewijs
    nl inenten
    en vaccination, vaccinate, vaccine, vaccinated, shot, shots, immunization
    de impfung, impfen, geimpft, impfstoff, impfnachweis
    fr vaccination, vacciner, vaccin, vacciné
    es vacuna, vacunación, vacunar, vacunado
    pl szczepienie, szczepionka, zaszczepiony
    tr aşı

    nl test, testen, getest, testuitslag, uitslag, resultaat, testresultaat, testbewijs
    nl onderzoek, keuring
    en test, tested, testing, result, test result, outcome, examination, check
    de test, getestet, ergebnis, testergebnis, untersuchung
    fr test, testé, résultat, examen
    es prueba, test, resultado, examen
    pl test, wynik, badanie
    tr test, sonuç

    nl besmet, besmetting, virus, corona, covid, positief, quarantaine, isolatie, besmettelijk
    en infected, infection, virus, corona, covid, positive, quarantine, isolation, contagious
    de infiziert, infektion, virus, corona, positiv, quarantäne
    fr infecté, infection, virus, covid, positif, quarantaine
    es infectado, infección, virus, covid, positivo, cuarentena
    pl zakażony, zakażenie, wirus, pozytywny, kwarantanna
    tr bulaşıcı, virüs, pozitif, karantina

    nl verzekering, verzekeren, polis, verzekerd, zorgverzekering, dekking, premie, gedekt
    nl verzekeraar
    en insurance, insure, policy, insured, coverage, premium, covered, cover, insurer
    de versicherung, versichern, police, versichert, prämie
    fr assurance, assurer, police, assuré, couverture, prime
    es seguro, asegurar, póliza, cobertura, prima
    pl ubezpieczenie, polisa, składka
    tr sigorta, poliçe

    nl claim, claimen, schadeclaim, declaratie, declareren, vergoeding, schademelding
    nl eigen risico, vergoed
    en claim, reimbursement, deductible, compensation, damages, expense
    de schadensmeldung, erstattung, selbstbeteiligung, anspruch
    fr réclamation, indemnisation, sinistre, franchise
    es reclamo, indemnización, siniestro, franquicia
    pl roszczenie, odszkodowanie, szkoda
    tr hasar, tazminat

    nl bank, bankrekening, rekening, rekeningnummer, iban, betaalrekening, spaarrekening
    en bank, bank account, account number, checking, savings account, iban, routing number
    de bank, bankkonto, konto, kontonummer, iban
    fr banque, compte bancaire, iban, rib
    es banco, cuenta bancaria, iban
    pl bank, konto bankowe, numer konta
    tr banka, hesap numarası, iban

    nl overschrijven, overmaken, overboeken, overboeking, overschrijving, geld sturen
    en transfer, wire, send money, move money
    de überweisen, überweisung
    fr virer, virement, transférer
    es transferir, transferencia
    pl przelew, przelać
    tr havale, transfer

    nl geld, euro, centen, poen, bedrag, contanten
    en money, cash, funds, amount, bucks
    de geld, betrag, euro
    fr argent, somme, montant
    es dinero, importe, plata
    pl pieniądze, kwota
    tr para, tutar
    ar مال, فلوس, مبلغ

    nl lening, lenen, hypotheek, krediet, rente, rentepercentage
    en loan, borrow, mortgage, credit, interest, interest rate, lend, apr
    de kredit, darlehen, hypothek, zinsen, leihen
    fr prêt, emprunt, hypothèque, crédit, intérêt
    es préstamo, hipoteca, crédito, interés
    pl kredyt, pożyczka, hipoteka, odsetki
    tr kredi, ipotek, faiz

    nl fraude, oplichting, gestolen, diefstal, gehackt, misbruik, oplichter, phishing, verdacht
    nl stelen
    en fraud, scam, stolen, theft, hacked, suspicious, phishing, steal, identity theft
    en unauthorized
    de betrug, gestohlen, diebstahl, gehackt, missbrauch
    fr fraude, arnaque, volé, vol, piraté
    es fraude, estafa, robado, robo, hackeado
    pl oszustwo, kradzież, skradziony
    tr dolandırıcılık, çalındı, hırsızlık

    nl blokkeren, geblokkeerd, blokkade, bevriezen, deblokkeren, vastzetten
    en block, blocked, freeze, frozen, unblock, locked, lock, hold
    de sperren, gesperrt, blockieren, entsperren
    fr bloquer, bloqué, débloquer, geler
    es bloquear, bloqueado, congelar
    pl zablokować, blokada, zablokowany
    tr engelle, bloke

    nl uitgeven, uitgaven, uitgave, besteden, besteed, budget, transacties, transactie
    en spend, spending, expenses, expense, transactions, transaction, budget, spent
    de ausgeben, ausgaben, transaktion, budget
    fr dépenser, dépense, transaction, budget
    es gastar, gasto, transacción, presupuesto
    pl wydać, wydatki, transakcja
    tr harca, harcama, işlem

    nl limiet, maximum, hoogste, maximaal, minimum, minimaal, ten minste
    en limit, maximum, max, minimum, cap, at least, most, least
    de limit, maximum, höchstens, minimum, mindestens
    fr limite, maximum, minimum
    es límite, máximo, mínimo
    pl limit, maksimum, minimum
    tr limit, maksimum
    """
}
