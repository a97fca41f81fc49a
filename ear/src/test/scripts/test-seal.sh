#!/usr/bin/env bash
# test-seal.sh FOLDER: draws the certificate with which the server of the tests seals its files (level B: no authority to ask).
# The dates are wide: the server of the tests lives on a day of its own.
set -eu
mkdir -p "$1"
cd "$1"
[ -f seal.properties ] && exit 0
password=drawn-for-the-tests
keytool -genkeypair -alias cachet -keyalg RSA -keysize 2048 -sigalg SHA256withRSA -dname "CN=Cachet de test,O=Mediane,C=FR" \
  -ext KeyUsage=digitalSignature,nonRepudiation -startdate 2020/01/01 -validity 7300 -storetype PKCS12 -keystore seal.p12 -storepass "$password" >/dev/null 2>&1
keytool -exportcert -rfc -alias cachet -keystore seal.p12 -storepass "$password" -file trusted.pem >/dev/null 2>&1
printf 'keystore=seal.p12\npassword=%s\ntrusted=trusted.pem\n' "$password" > seal.properties
