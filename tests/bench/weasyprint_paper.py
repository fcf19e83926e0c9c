"""Prints a paper of the bench with WeasyPrint: seconds and peak memory of this process on standard output."""
import resource, sys, time
from weasyprint import HTML
from html_paper import paper

kind, data, out, fonts = sys.argv[1:5]
text = paper(kind, data, fonts)
start = time.perf_counter()
HTML(string=text, base_url="file:///").write_pdf(out)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
