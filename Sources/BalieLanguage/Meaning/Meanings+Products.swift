extension Meanings {
  static let products = """
    nl installeren, installatie, aansluiten, monteren, plaatsen, aansluiting, montage, inbouwen
    nl inbouw, ophangen, in elkaar zetten, opbouwen
    en install, installation, connect, set up, setup, assemble, assembly, mount, fit
    de installieren, installation, anschließen, montieren, aufbauen, einbauen, anschluss
    de montage
    fr installer, installation, brancher, monter, raccorder, montage
    es instalar, instalación, conectar, montar, montaje
    pl zainstalować, instalacja, podłączyć, montaż
    tr kur, kurulum, montaj, bağla
    ar تركيب, تثبيت

    nl oud, gebruikt, tweedehands, afgedankt, inruil, inruilen, inruilwaarde, inleveren
    en old, used, second hand, second-hand, trade in, pre-owned
    de alt, gebraucht, alt gerät, inzahlungnahme, ankauf
    fr ancien, usagé, occasion, reprise, vieux
    es viejo, usado, segunda mano, antiguo
    pl stary, używany, odkup
    tr eski, kullanılmış, ikinci el
    ar قديم, مستعمل

    nl termijn, periode, bedenktijd, hoeveel dagen, hoe lang, deadline, tot wanneer
    nl binnen hoeveel, uiterlijk, zichttermijn, bedenken
    en period, term, deadline, how many days, how long, until when, within, cooling off
    en time limit
    de frist, zeitraum, wie lange, wie viele tage, bis wann, innerhalb, widerrufsfrist
    fr délai, période, combien de jours, combien de temps, jusqu'à quand
    es plazo, período, cuántos días, cuánto tiempo, hasta cuándo
    pl termin, okres, ile dni, jak długo, do kiedy
    tr süre, kaç gün, ne kadar sürede
    ar مدة, كم يوم, مهلة

    nl advies, adviseren, aanraden, tips, kiezen, keuze, keuzehulp, welke moet ik, raad
    nl aanbevelen, geschikt, suggestie, aanrader, adviesgesprek
    en advice, recommend, recommendation, advise, suggest, suggestion, tips, choose
    en which should, choice, suitable, best
    de beratung, empfehlen, empfehlung, rat, welche soll, tipp, auswahl, geeignet
    fr conseil, conseiller, recommander, recommandation, choisir, choix
    es consejo, recomendar, recomendación, elegir, aconsejar
    pl porada, polecić, doradzić, wybrać, rekomendacja
    tr tavsiye, öner, öneri, seç
    ar نصيحة, توصية, اختيار

    nl verschil, vergelijken, vergelijking, versus, vs, beter, onderscheid, of
    en difference, compare, comparison, versus, vs, better, differ, different
    de unterschied, vergleichen, vergleich, besser
    fr différence, comparer, comparaison, mieux
    es diferencia, comparar, comparación, mejor
    pl różnica, porównać, lepszy
    tr fark, karşılaştır, daha iyi
    ar فرق, مقارنة, أفضل

    nl maat, formaat, afmeting, grootte, afmetingen, groter, kleiner, hoogte, breedte, lengte
    en size, dimension, dimensions, measurement, bigger, smaller, height, width, length, large
    de größe, maß, abmessung, größer, kleiner, höhe, breite, länge
    fr taille, dimension, grandeur, plus grand, plus petit
    es tamaño, talla, medida, dimensión
    pl rozmiar, wymiar, większy, mniejszy
    tr beden, boyut, ölçü, numara
    ar مقاس, حجم

    nl kleur, rood, blauw, groen, zwart, wit, geel, roze, grijs, bruin, paars, oranje
    en color, colour, red, blue, green, black, white, yellow, pink, grey, gray, brown, purple
    en orange
    de farbe, rot, blau, grün, schwarz, weiß, gelb, rosa, grau, braun
    fr couleur, rouge, bleu, vert, noir, blanc, jaune, rose, gris
    es color, rojo, azul, verde, negro, blanco, amarillo, gris
    pl kolor, czerwony, niebieski, zielony, czarny, biały
    tr renk, kırmızı, mavi, yeşil, siyah, beyaz
    ar لون, أحمر, أزرق

    nl wachten, wachttijd, duren, duurt, hoe lang, geduld, vertraging, vertraagd, te laat
    nl later, uitblijven, nog steeds
    en wait, waiting, take long, how long, delay, delayed, late, still, yet, overdue, slow
    en pending, waited
    de warten, wartezeit, dauern, dauert, wie lange, verspätung, verspätet, immer noch
    fr attendre, attente, durer, combien de temps, retard, toujours pas
    es esperar, espera, tarda, cuánto tiempo, retraso, todavía
    pl czekać, jak długo, opóźnienie, trwać
    tr bekle, ne kadar sürer, gecikme, hala
    ar انتظار, تأخير, كم يستغرق

    nl contact, bereiken, vraag stellen, hulp, helpen, ondersteuning, vraag, assistentie
    en help, support, assist, assistance, question, aid
    de hilfe, helfen, unterstützung, frage
    fr aide, aider, assistance, question
    es ayuda, ayudar, asistencia, pregunta
    pl pomoc, pomóc, wsparcie, pytanie
    tr yardım, destek, soru
    ar مساعدة, دعم, سؤال

    nl klant, consument, koper
    en customer, client, consumer, buyer
    de kunde, kundin, kunden
    fr client, consommateur
    es cliente, consumidor
    pl klient, klientka
    tr müşteri
    ar عميل, زبون

    nl bedrijf, zakelijk, onderneming, organisatie, firma, jullie
    en company, business, firm, organization, enterprise, corporate, about you
    de firma, unternehmen, geschäftlich, betrieb
    fr entreprise, société, professionnel
    es empresa, compañía, negocio
    pl firma, przedsiębiorstwo
    tr şirket, firma, işletme
    ar شركة, مؤسسة

    nl product, artikel, goederen, spullen, apparaat, toestel, exemplaar, ding, item
    en product, item, article, goods, thing, device, appliance
    de produkt, artikel, ware, gerät
    fr produit, article, marchandise, appareil
    es producto, artículo, aparato
    pl produkt, artykuł, towar, urządzenie
    tr ürün, mal, eşya, cihaz
    ar منتج, سلعة, جهاز

    nl bewijs, document, verklaring, formulier, papier, attest, certificaat
    en proof, document, statement, form, paper, certificate
    de nachweis, dokument, formular, bescheinigung, beleg, unterlagen
    fr preuve, document, formulaire, attestation, certificat
    es prueba, documento, formulario, certificado
    pl dowód, dokument, formularz, zaświadczenie
    tr belge, form, kanıt
    ar وثيقة, نموذج, شهادة, إثبات

    nl label, sticker, verzendlabel, retourlabel, etiket
    en label, sticker, shipping label, return label
    de etikett, aufkleber, label, versandetikett
    fr étiquette, bordereau
    es etiqueta
    pl etykieta
    tr etiket
    ar ملصق
    """
}
