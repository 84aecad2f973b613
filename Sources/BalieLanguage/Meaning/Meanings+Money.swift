extension Meanings {
  static let money = """
    nl internet, wifi, netwerk, verbinding, modem, router, glasvezel, online, offline, bereik
    en internet, wifi, network, connection, modem, router, broadband, online, offline, signal
    de internet, wlan, netz, verbindung, modem, router, online, offline
    fr internet, wifi, réseau, connexion, modem, routeur, en ligne
    es internet, wifi, red, conexión, módem, en línea
    pl internet, wifi, sieć, połączenie, router
    tr internet, wifi, ağ, bağlantı

    nl mobiel, smartphone, telefoon, gsm, iphone, android, toestel, mobieltje, sim, simkaart
    en mobile, smartphone, phone, cell phone, iphone, android, sim, handset, cellphone
    de handy, smartphone, telefon, iphone, android
    fr portable, smartphone, téléphone, mobile, iphone
    es móvil, celular, smartphone, teléfono
    pl telefon, komórka, smartfon
    tr cep telefonu, telefon, akıllı telefon

    nl app, applicatie, programma, software, appje
    en app, application, program, software
    de app, anwendung, programm, software
    fr application, appli, logiciel
    es aplicación, app, programa
    pl aplikacja, program
    tr uygulama, program

    nl website, site, webpagina, pagina, webwinkel, webshop, link
    en website, site, web page, page, webshop, online store, link
    de webseite, website, seite, onlineshop, link
    fr site, site web, page, lien
    es sitio web, página, web, enlace
    pl strona, witryna, link
    tr site, sayfa, bağlantı

    nl computer, laptop, pc, tablet, ipad, macbook, notebook
    en computer, laptop, pc, tablet, ipad, macbook, notebook
    de computer, laptop, rechner, tablet
    fr ordinateur, portable, tablette, pc
    es ordenador, portátil, computadora, tablet
    pl komputer, laptop, tablet
    tr bilgisayar, laptop, tablet

    nl wasmachine, droger, vaatwasser, koelkast, oven, magnetron, vriezer, witgoed, stofzuiger
    nl waterkoker, koffiezetapparaat, apparatuur, fornuis, strijkijzer
    en washing machine, dryer, dishwasher, fridge, refrigerator, oven, microwave, freezer
    en appliance, vacuum cleaner, kettle, coffee maker, stove, washer
    de waschmaschine, trockner, spülmaschine, geschirrspüler, kühlschrank, ofen, mikrowelle
    de staubsauger, herd
    fr lave-linge, machine à laver, sèche-linge, lave-vaisselle, réfrigérateur, frigo, four
    fr aspirateur
    es lavadora, secadora, lavavajillas, nevera, frigorífico, horno, microondas, aspiradora
    pl pralka, suszarka, zmywarka, lodówka, piekarnik, mikrofalówka, odkurzacz
    tr çamaşır makinesi, buzdolabı, bulaşık makinesi, fırın

    nl televisie, tv, scherm, monitor, beeld, beeldscherm, display
    en television, tv, screen, monitor, display
    de fernseher, tv, bildschirm, monitor
    fr télévision, télé, écran, moniteur
    es televisor, tele, pantalla, monitor
    pl telewizor, ekran, monitor
    tr televizyon, ekran

    nl koptelefoon, oortjes, luidspreker, speaker, hoofdtelefoon, geluid, volume, microfoon
    nl audio
    en headphones, earphones, earbuds, speaker, sound, volume, microphone, audio, loud, quiet
    de kopfhörer, lautsprecher, ton, lautstärke, mikrofon
    fr casque, écouteurs, haut-parleur, son, volume
    es auriculares, altavoz, sonido, volumen
    pl słuchawki, głośnik, dźwięk
    tr kulaklık, hoparlör, ses

    nl meubel, meubels, bank, stoel, tafel, kast, bed, matras, kussen, boekenkast, zetel
    en furniture, sofa, couch, chair, table, cabinet, bed, mattress, pillow, bookcase, wardrobe
    en cushion
    de möbel, sofa, stuhl, tisch, schrank, bett, matratze, kissen, regal
    fr meuble, canapé, chaise, table, armoire, lit, matelas, oreiller
    es mueble, sofá, silla, mesa, armario, cama, colchón, almohada
    pl meble, kanapa, krzesło, stół, szafa, łóżko, materac, poduszka
    tr mobilya, koltuk, sandalye, masa, dolap, yatak, yastık

    nl kleding, kleren, broek, jas, schoenen, shirt, jurk, trui, kledingstuk
    en clothes, clothing, trousers, pants, jacket, coat, shoes, shirt, dress, sweater
    de kleidung, hose, jacke, schuhe, hemd, kleid, pullover
    fr vêtements, pantalon, veste, chaussures, chemise, robe
    es ropa, pantalón, chaqueta, zapatos, camisa, vestido
    pl ubrania, spodnie, kurtka, buty, koszula, sukienka
    tr giysi, pantolon, ceket, ayakkabı, gömlek, elbise

    nl batterij, accu, opladen, oplader, lader, stroomverbruik, opgeladen
    en battery, charge, charger, charging, power, recharge
    de batterie, akku, laden, ladegerät, aufladen
    fr batterie, pile, charger, chargeur, recharger
    es batería, pila, cargar, cargador
    pl bateria, ładować, ładowarka
    tr pil, batarya, şarj

    nl energie, stroom, gas, elektriciteit, meterstand, meter, verbruik, water, elektra, licht
    en energy, power, electricity, gas, meter, meter reading, usage, utility, consumption
    en water
    de energie, strom, gas, elektrizität, zählerstand, zähler, verbrauch, wasser
    fr énergie, électricité, gaz, compteur, consommation, eau
    es energía, electricidad, luz, gas, contador, consumo, agua
    pl energia, prąd, gaz, licznik, zużycie, woda
    tr enerji, elektrik, gaz, sayaç, su
    """
}
