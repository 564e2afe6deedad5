"""Opens password-protected workbooks as the platform exports them, without any of our own code: hashlib and the openssl
command, by [MS-CFB] and [MS-OFFCRYPTO] 2.3.4.10 ff. The password is the last six characters of the file's name."""

import base64
import hashlib
import os
import struct
import subprocess
import xml.etree.ElementTree as ElementTree

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTION = "{http://schemas.microsoft.com/office/2006/encryption}"
PASSWORD = "{http://schemas.microsoft.com/office/2006/keyEncryptor/password}"
KEY_BLOCK = bytes.fromhex("146e0be7abacd0d6")
SEGMENT = 4096


def is_encrypted(path):
    with open(path, "rb") as file:
        return file.read(8) == SIGNATURE


def streams(data):
    """Name -> bytes of a compound file."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    small = 1 << struct.unpack_from("<H", data, 32)[0]
    directory, = struct.unpack_from("<I", data, 48)
    cutoff, mini_table = struct.unpack_from("<II", data, 56)

    def sector(number):
        return data[(number + 1) * size:(number + 2) * size]

    heads = [number for number in struct.unpack_from("<109I", data, 76) if number < 0xFFFFFFFA]
    table = [entry for head in heads for entry in struct.unpack(f"<{size // 4}I", sector(head))]

    def chain(start, links):
        while start < 0xFFFFFFFA:
            yield start
            start = links[start]

    def whole(start):
        return b"".join(map(sector, chain(start, table)))

    minis = whole(mini_table)
    mini_links = struct.unpack(f"<{len(minis) // 4}I", minis)
    found, mini = {}, b""
    entries = whole(directory)
    for at in range(0, len(entries), 128):
        entry = entries[at:at + 128]
        name = entry[:max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le")
        start, length = struct.unpack_from("<IQ", entry, 116)
        if entry[66] == 5:
            mini = whole(start)
        elif entry[66] == 2 and length < cutoff:
            found[name] = b"".join(mini[number * small:(number + 1) * small]
                                   for number in chain(start, mini_links))[:length]
        elif entry[66] == 2:
            found[name] = whole(start)[:length]
    return found


def blocks_decrypted(key, data):
    run = subprocess.run(["openssl", "enc", "-d", f"-aes-{len(key) * 8}-ecb", "-K", key.hex(), "-nopad"], input=data,
                         capture_output=True, check=True)
    return run.stdout


def chained(plain, cipher, vector):
    """What CBC makes of blocks that were decrypted one by one."""
    before = vector[:16] + cipher[:-16]
    return (int.from_bytes(plain, "big") ^ int.from_bytes(before, "big")).to_bytes(len(plain), "big")


def opened(path):
    """The workbook inside, a zip file's bytes."""
    with open(path, "rb") as file:
        parts = streams(file.read())
    info = ElementTree.fromstring(parts["EncryptionInfo"][8:])
    key_data, wrapped = info.find(ENCRYPTION + "keyData"), next(info.iter(PASSWORD + "encryptedKey"))
    digest = wrapped.get("hashAlgorithm").lower()
    salt = base64.b64decode(wrapped.get("saltValue"))
    secret = os.path.splitext(os.path.basename(path))[0][-6:]
    state = hashlib.new(digest, salt + secret.encode("utf-16-le")).digest()
    for turn in range(int(wrapped.get("spinCount"))):
        state = hashlib.new(digest, struct.pack("<I", turn) + state).digest()
    length = int(wrapped.get("keyBits")) // 8
    cipher = base64.b64decode(wrapped.get("encryptedKeyValue"))
    wrapping = hashlib.new(digest, state + KEY_BLOCK).digest()[:length]
    key = chained(blocks_decrypted(wrapping, cipher), cipher, salt)[:length]

    size, = struct.unpack_from("<Q", parts["EncryptedPackage"], 0)
    cipher = parts["EncryptedPackage"][8:]
    cipher = cipher[:len(cipher) // 16 * 16]
    plain = blocks_decrypted(key, cipher)
    salt = base64.b64decode(key_data.get("saltValue"))
    digest = key_data.get("hashAlgorithm").lower()
    return b"".join(
        chained(plain[at:at + SEGMENT], cipher[at:at + SEGMENT],
                hashlib.new(digest, salt + struct.pack("<I", at // SEGMENT)).digest())
        for at in range(0, len(cipher), SEGMENT))[:size]
