"""Prints a paper of the bench with headless Chromium, its start included: seconds, and the peak memory of its largest
process, on standard output."""
import os, resource, subprocess, sys, tempfile, time
from html_paper import paper

kind, data, out, fonts = sys.argv[1:5]
with tempfile.TemporaryDirectory() as folder:
    source = os.path.join(folder, "paper.html")
    with open(source, "w", encoding="utf-8") as file:
        file.write(paper(kind, data, fonts))
    command = [
        os.environ.get("CHROMIUM", "chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={folder}/profile",
        "--no-pdf-header-footer", f"--print-to-pdf={out}", f"file://{source}",
    ]
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
