"""What an auditor does with stock tools: `age` opens a bundle, any Ed25519 library checks it, any JSON tool reads it.

    python3 open_bundle.py BUNDLE IDENTITY_FILE     (pip install cryptography; apt install age)
"""
import base64
import json
import subprocess
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

bundle, identity = sys.argv[1:]
opened = subprocess.run(["age", "--decrypt", "--identity", identity, bundle], check=True, capture_output=True)
envelope = json.loads(opened.stdout)
payload, kind = base64.b64decode(envelope["payload"]), envelope["payloadType"].encode()
submission = json.loads(payload)
signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
key = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(submission["public_key"] + "="))
key.verify(base64.b64decode(envelope["signatures"][0]["sig"]), signed)  # raises when the signature does not hold
print(f"{submission['partner']}: {len(submission['records'])} records, signature good")
