#!/usr/bin/env python3
"""Makes the encrypted files of this folder without any of our own code: hashlib, hmac and the openssl command.

Follows [MS-OFFCRYPTO] 2.3.4.10 ff. and [MS-CFB]. Needed only to make the files anew: the tests read them as they lie here.
The orders inside are invented.
"""
import base64, hashlib, hmac, io, struct, subprocess, sys, zipfile

BLOCK = {'input': 'fea7d2763b4b9e79', 'hash': 'd7aa0f6d3061344e', 'key': '146e0be7abacd0d6',
         'hmackey': '5fb2ad010cb9e1f6', 'hmacvalue': 'a0677f02b22c8433'}


def package():
    out = io.BytesIO()
    rows = ''.join(f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>2617000000000{r:05d}</t></is></c>'
                   f'<c r="B{r}"><v>{r}.5</v></c></row>' for r in range(1, 61))
    parts = {
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<sheetData>{rows}</sheetData></worksheet>'}
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_STORED) as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name, (2026, 6, 18, 0, 0, 0)), text)
    return out.getvalue()


def fit(data, size):
    return data[:size] + b'\x36' * (size - len(data))


def aes(key, iv, data):
    data += b'\0' * (-len(data) % 16)
    run = subprocess.run(['openssl', 'enc', f'-aes-{len(key) * 8}-cbc', '-K', key.hex(), '-iv', iv.hex(), '-nopad'],
                         input=data, capture_output=True, check=True)
    return run.stdout


def agile(data, password, algorithm, key_size, spin, integrity):
    digest = lambda b: hashlib.new(algorithm, b).digest()
    secret = lambda text, n: hashlib.sha512(text.encode()).digest()[:n]
    key_salt, pw_salt, key = secret('a', 16), secret('b', 16), secret('c', key_size)
    h = digest(pw_salt + password.encode('utf-16-le'))
    for i in range(spin):
        h = digest(struct.pack('<I', i) + h)
    wrap = lambda what, b: aes(fit(digest(h + bytes.fromhex(BLOCK[what])), key_size), pw_salt, b)
    stream = struct.pack('<Q', len(data))
    for n, at in enumerate(range(0, len(data), 4096)):
        stream += aes(key, fit(digest(key_salt + struct.pack('<I', n)), 16), data[at:at + 4096])
    b64 = lambda b: base64.b64encode(b).decode()
    size = len(digest(b''))
    name = algorithm.upper()
    common = (f'saltSize="16" blockSize="16" keyBits="{key_size * 8}" hashSize="{size}" cipherAlgorithm="AES" '
              f'cipherChaining="ChainingModeCBC" hashAlgorithm="{name}"')
    verifier = secret('d', 16)
    mac = ''
    if integrity:
        mac_key = hashlib.sha512(b'e').digest()[:size]
        iv = lambda what: fit(digest(key_salt + bytes.fromhex(BLOCK[what])), 16)
        value = hmac.new(mac_key, stream, algorithm).digest()
        mac = (f'<dataIntegrity encryptedHmacKey="{b64(aes(key, iv("hmackey"), mac_key))}" '
               f'encryptedHmacValue="{b64(aes(key, iv("hmacvalue"), value))}"/>')
    xml = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
           '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" '
           'xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password" '
           'xmlns:c="http://schemas.microsoft.com/office/2006/keyEncryptor/certificate">'
           f'<keyData {common} saltValue="{b64(key_salt)}"/>{mac}'
           '<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
           f'<p:encryptedKey spinCount="{spin}" {common} saltValue="{b64(pw_salt)}" '
           f'encryptedVerifierHashInput="{b64(wrap("input", verifier))}" '
           f'encryptedVerifierHashValue="{b64(wrap("hash", digest(verifier)))}" '
           f'encryptedKeyValue="{b64(wrap("key", key))}"/></keyEncryptor></keyEncryptors></encryption>')
    return struct.pack('<HHI', 4, 4, 0x40) + xml.encode(), stream


def standard(data, password, key_size):
    """[MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9."""
    sha1 = lambda b: hashlib.sha1(b).digest()
    salt, verifier = hashlib.sha512(b's').digest()[:16], hashlib.sha512(b'v').digest()[:16]
    h = sha1(salt + password.encode('utf-16-le'))
    for i in range(50000):
        h = sha1(struct.pack('<I', i) + h)
    h = sha1(h + struct.pack('<I', 0)) + b'\0' * 44
    key = (sha1(bytes(b ^ 0x36 for b in h)) + sha1(bytes(b ^ 0x5C for b in h)))[:key_size]

    def ecb(data):
        run = subprocess.run(['openssl', 'enc', f'-aes-{key_size * 8}-ecb', '-K', key.hex(), '-nopad'],
                             input=data + b'\0' * (-len(data) % 16), capture_output=True, check=True)
        return run.stdout

    provider = 'Microsoft Enhanced RSA and AES Cryptographic Provider'.encode('utf-16-le') + b'\0\0'
    header = struct.pack('<8I', 0x24, 0, {16: 0x660E, 24: 0x660F, 32: 0x6610}[key_size], 0x8004, key_size * 8, 0x18, 0, 0) + provider
    info = (struct.pack('<HHII', 4, 2, 0x24, len(header)) + header + struct.pack('<I', 16) + salt + ecb(verifier)
            + struct.pack('<I', 20) + ecb(sha1(verifier)))
    return info, struct.pack('<Q', len(data)) + ecb(data)


def ole2(streams, size):
    """FAT first, directory next, mini stream last: another order than our own writer's."""
    shift = {512: 9, 4096: 12}[size]
    END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    body, fat = [b''], [FAT]

    def add(data):
        if not data:
            return END
        start = len(fat)
        count = -(-len(data) // size)
        fat.extend(list(range(start + 1, start + count)) + [END])
        body.append(data + b'\0' * (-len(data) % size))
        return start

    entries_start = add(b'\0' * (128 * (len(streams) + 1)))
    mini, mini_fat, placed = b'', [], []
    for name, data in streams:
        if len(data) < 4096:
            start = len(mini_fat)
            count = -(-len(data) // 64)
            mini_fat.extend(list(range(start + 1, start + count)) + [END])
            mini += data + b'\0' * (-len(data) % 64)
        else:
            start = add(data)
        placed.append((name, start, len(data)))
    mini_start = add(mini)
    table = b''.join(struct.pack('<I', n) for n in mini_fat)
    mini_fat_start = add(table + b'\xff' * (-len(table) % size))

    def entry(name, kind, left, right, child, start, length):
        text = name.encode('utf-16-le') + b'\0\0'
        return (text + b'\0' * (64 - len(text)) + struct.pack('<HBBIII', len(text), kind, 1, left, right, child)
                + b'\0' * 36 + struct.pack('<IQ', start, length))

    NONE = 0xFFFFFFFF
    directory = entry('Root Entry', 5, NONE, NONE, 1, mini_start, len(mini))
    for i, (name, start, length) in enumerate(placed):
        directory += entry(name, 2, NONE, i + 2 if i + 1 < len(placed) else NONE, NONE, start, length)
    body[entries_start] = directory + b'\0' * (-len(directory) % size)
    assert len(fat) <= size // 4
    body[0] = b''.join(struct.pack('<I', n) for n in fat + [FREE] * (size // 4 - len(fat)))
    head = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 16
    head += struct.pack('<HHHHH6xIIIIIIIIII', 0x3E, 3 if size == 512 else 4, 0xFFFE, shift, 6,
                        0 if size == 512 else -(-len(directory) // size), 1, entries_start, 0, 4096,
                        mini_fat_start, -(-len(table) // size), END, 0, 0)
    head += b'\xff' * (4 * 108)
    return head + b'\0' * (size - 512) + b''.join(body)


def main():
    for name, password, key_size in [('standard-aes128.xlsx', '618abc', 16), ('standard-aes256.xlsx', '店镜 618', 32)]:
        info, stream = standard(package(), password, key_size)
        with open(name, 'wb') as out:
            out.write(ole2([('EncryptionInfo', info), ('EncryptedPackage', stream)], 512))
    for name, password, algorithm, key_size, size, integrity in [
            ('sha512-aes256.xlsx', '618abc', 'sha512', 32, 512, True),
            ('sha1-aes128-sectors4096.xlsx', '店镜 618', 'sha1', 16, 4096, True),
            ('sha256-aes192-no-integrity.xlsx', '618abc', 'sha256', 24, 512, False),
            ('sha384-aes256.xlsx', '618abc', 'sha384', 32, 4096, True)]:
        info, stream = agile(package(), password, algorithm, key_size, 1000, integrity)
        with open(name, 'wb') as out:
            out.write(ole2([('EncryptionInfo', info), ('EncryptedPackage', stream)], size))
    with open('package.xlsx', 'wb') as out:
        out.write(package())


main()
