#!/usr/bin/env python3
"""Reads an Acogida vault without Acogida, by docs/vault_format.md alone: python3 read_vault.py FOLDER (asks for the passphrase).

Prints every entry of every case as JSON, a case after the other. Changes nothing. Needs the package `cryptography`, version 44 or later.
It stops at the first damaged byte; Acogida itself reads on (vault_format.md, 12).
"""
import getpass, hashlib, hmac, json, os, re, struct, sys
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def le(size, number):
    return number.to_bytes(size, "little")


def number(some_bytes):
    return int.from_bytes(some_bytes, "little")


def bound(label, parts):
    return label.encode() + b"\0" + b"".join(le(4, len(part)) + part for part in parts)


def derive(key, salt, label, context):
    return HKDF(SHA256(), 32, salt, bound(label, [context])).derive(key)


def mac(key, some_bytes):
    return hmac.new(key, some_bytes, hashlib.sha256).digest()


def hchacha20(key, nonce):
    s = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))

    def quarter(a, b, c, d):
        for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            s[x] = (s[x] + s[y]) & 0xFFFFFFFF
            mixed = s[z] ^ s[x]
            s[z] = ((mixed << turn) | (mixed >> (32 - turn))) & 0xFFFFFFFF

    for _ in range(10):
        for column in range(4):
            quarter(column, column + 4, column + 8, column + 12)
        for column in range(4):
            quarter(column, (column + 1) % 4 + 4, (column + 2) % 4 + 8, (column + 3) % 4 + 12)
    return struct.pack("<8I", *(s[:4] + s[12:]))


def unseal(key, nonce, aad, sealed):
    """XChaCha20-Poly1305; raises if key, nonce, AAD or bytes do not fit."""
    return ChaCha20Poly1305(hchacha20(key, nonce[:16])).decrypt(bytes(4) + nonce[16:], sealed, aad)


def cbor(b, at=0):
    """One CBOR value, and where it ends."""
    kind, n = b[at] >> 5, b[at] & 31
    at += 1
    if 24 <= n < 28:
        size = 1 << (n - 24)
        n, at = int.from_bytes(b[at : at + size], "big"), at + size
    if kind < 2:
        return (n if kind == 0 else -1 - n), at
    if kind < 4:
        piece = bytes(b[at : at + n])
        return (piece.hex() if kind == 2 else piece.decode()), at + n
    if kind == 7:
        return {20: False, 21: True}.get(n), at
    values = []
    for _ in range(n * (kind - 3)):
        value, at = cbor(b, at)
        values.append(value)
    return (values if kind == 4 else dict(zip(values[::2], values[1::2]))), at


def read_vault(folder, passphrase):
    vault = re.search(r'vault: "(\w+)"', open(f"{folder}/vault.ron").read()).group(1)
    vault = bytes.fromhex(vault)
    epoch, key = max(filter(None, (read_slot(f"{folder}/keys/{name}", vault, passphrase) for name in os.listdir(f"{folder}/keys"))))
    case_keys = {}
    for writer in os.listdir(f"{folder}/cases"):
        records = derive(key, vault, "acogida 1 case keys", bytes.fromhex(writer))
        for name in os.listdir(f"{folder}/cases/{writer}"):
            b = open(f"{folder}/cases/{writer}/{name}", "rb").read()
            assert mac(records, bound("acogida 1 case keys header", [b[:58]]))[:16] == b[58:74], name
            aad = bound("acogida 1 case keys", [le(2, 1), vault, le(4, epoch), bytes.fromhex(writer)])
            for at in range(74, len(b), 168):
                record = unseal(records, b[at : at + 24], aad, b[at + 24 : at + 168])
                if record[0] == 1:
                    case_keys[record[1:17]] = record[34:66]
    cases = {}
    for writer in os.listdir(f"{folder}/journal"):
        for entry in read_journal(f"{folder}/journal/{writer}", bytes.fromhex(writer), vault, epoch, key, case_keys):
            cases.setdefault(entry["case"], {})[entry["id"]] = entry
    for entries in cases.values():
        yield from sorted(entries.values(), key=lambda entry: (entry["clock"], entry["id"]))


def read_slot(path, vault, passphrase):
    text = open(path).read()

    def field(name):
        return bytes.fromhex(re.search(rf'\b{name}: "(\w+)"', text).group(1))

    def count(name):
        return int(re.search(rf"\b{name}: (\d+)", text).group(1))

    costs = [count(name) for name in ("memory_kib", "passes", "lanes")]
    parts = [le(4, 1), b"passphrase", vault, field("slot"), le(4, count("epoch")), b"argon2id", le(4, 19)]
    slot = bound("acogida 1 slot", parts + [le(4, cost) for cost in costs] + [field("salt"), field("nonce")])
    checksum = hashlib.sha256(bound("acogida 1 slot", [slot, field("wrapped"), field("commitment")])).digest()[:16]
    assert checksum == field("checksum"), "this slot is damaged"
    key = Argon2id(salt=field("salt"), length=32, iterations=costs[1], lanes=costs[2], memory_cost=costs[0]).derive(passphrase.encode())
    if mac(derive(key, vault, "acogida 1 slot: commit to the passphrase key", field("slot")), slot) != field("commitment"):
        return None
    wrapping = derive(key, vault, "acogida 1 slot: wrap the vault key", field("slot"))
    return count("epoch"), unseal(wrapping, field("nonce"), slot, field("wrapped"))


def read_journal(folder, writer, vault, epoch, key, case_keys):
    journal = derive(key, vault, "acogida 1 journal", writer)
    before = bytes(16)
    for segment in sorted(int(name.removesuffix(".jnl")) for name in os.listdir(folder)):
        b = open(f"{folder}/{segment}.jnl", "rb").read()
        assert b[80:96] == mac(journal, bound("acogida 1 journal header", [b[:80]]))[:16] and b[62:78] == before, segment
        at, n = 96, 0
        while at < len(b):
            frame = b[at + 4 : at + 4 + number(b[at : at + 4])]
            place = bound("acogida 1 journal", [le(2, 1), vault, le(4, epoch), writer, le(8, segment), le(4, n)])
            plain = unseal(journal, frame[:24], place, frame[24:])
            assert plain[:16] == before, "a frame is missing before this one"
            body = plain[20 : 20 + number(plain[16:20])]
            key_id, entry_id = body[1:17], body[21:37]
            if body[0] == 1 and key_id in case_keys:
                aad = bound("acogida 1 entry", [vault, key_id, entry_id])
                yield cbor(unseal(case_keys[key_id], body[45:69], aad, body[69:]))[0]
            before, at, n = frame[-16:], at + 4 + len(frame), n + 1


if __name__ == "__main__":
    for found in read_vault(sys.argv[1], getpass.getpass("Passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")):
        print(json.dumps(found, ensure_ascii=False))
