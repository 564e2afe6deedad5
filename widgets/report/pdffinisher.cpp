#include "widgets/report/pdffinisher.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

using Objects = std::map<int, QByteArray>; ///< number → body between "obj" and "endobj"

/// A text string as PDF has it: UTF-16 with a byte order mark, in hexadecimal digits.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray pdfDate(BeijingSeconds seconds)
{
    QString digits = beijingText(seconds);
    digits.remove(QLatin1Char('-')).remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    return "(D:" + digits.toLatin1() + "+08'00')";
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// The number that follows `name`, e.g. 12 in "/Root 12 0 R".
int numberAfter(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    Q_ASSERT_X(at >= 0, "numberAfter", name.constData());
    return text.mid(at + name.size()).trimmed().split(' ').front().toInt();
}

Objects readObjects(const QByteArray &pdf, qsizetype table)
{
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    const int count = lines.at(1).split(' ').at(1).toInt();
    std::vector<qsizetype> ends{table};
    std::map<int, qsizetype> starts;
    for (int number = 1; number < count; ++number) {
        const QByteArray &line = lines.at(2 + number);
        if (line.size() < 18 || line.at(17) != 'n')
            continue;
        starts[number] = line.left(10).toLongLong();
        ends.push_back(starts[number]);
    }
    std::sort(ends.begin(), ends.end());
    Objects objects;
    for (const auto &[number, start] : starts) {
        const qsizetype end = *std::upper_bound(ends.begin(), ends.end(), start);
        const qsizetype from = pdf.indexOf("obj", start) + 3;
        const qsizetype to = pdf.lastIndexOf("endobj", end - 1);
        objects[number] = pdf.mid(from, to - from).trimmed();
    }
    return objects;
}

std::vector<int> pageNumbers(const QByteArray &pages)
{
    std::vector<int> numbers;
    const qsizetype open = pages.indexOf('[', pages.indexOf("/Kids"));
    const QByteArray list = pages.mid(open + 1, pages.indexOf(']', open) - open - 1).simplified();
    const QList<QByteArray> words = list.split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        numbers.push_back(words[i].toInt());
    return numbers;
}

/// Adds the outline; returns the number of its root.
int addOutline(Objects &objects, const std::vector<PdfBookmark> &bookmarks, const std::vector<int> &pages)
{
    const int root = objects.rbegin()->first + 1;
    const int first = root + 1;
    const int last = root + static_cast<int>(bookmarks.size());
    for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
        const PdfBookmark &bookmark = bookmarks[static_cast<std::size_t>(i)];
        const int page = pages.at(static_cast<std::size_t>(bookmark.page));
        QByteArray item = "<<\n/Title " + pdfText(bookmark.title) + "\n/Parent " + reference(root)
            + "\n/Dest [" + reference(page) + " /XYZ null " + QByteArray::number(bookmark.top, 'f', 1)
            + " null]\n";
        if (i > 0)
            item += "/Prev " + reference(first + i - 1) + '\n';
        if (first + i < last)
            item += "/Next " + reference(first + i + 1) + '\n';
        objects[first + i] = item + ">>";
    }
    QByteArray outline = "<<\n/Type /Outlines\n";
    if (last >= first) {
        outline += "/First " + reference(first) + "\n/Last " + reference(last) + "\n/Count "
            + QByteArray::number(last - first + 1) + '\n';
    }
    objects[root] = outline + ">>";
    return root;
}

QByteArray information(const PdfFacts &facts)
{
    QByteArray info = "<<\n/Title " + pdfText(facts.title) + '\n';
    if (!facts.author.isEmpty())
        info += "/Author " + pdfText(facts.author) + '\n';
    info += "/Subject " + pdfText(facts.subject) + "\n/Creator " + pdfText(facts.program) + "\n/Producer "
        + pdfText(facts.program) + "\n/CreationDate " + pdfDate(facts.created) + "\n/ModDate "
        + pdfDate(facts.created) + "\n>>";
    return info;
}

/// Of several characters that one glyph stands for Qt names the first: of a blank and a tab the tab, of 一
/// and the radical ⼀ the radical. Who copies or searches text means the other one.
QByteArray meantCharacter(const QByteArray &digits)
{
    constexpr char16_t Tab = 0x9;
    constexpr char16_t FirstRadical = 0x2e80;
    constexpr char16_t LastRadical = 0x2fdf;
    const char16_t code = digits.toUShort(nullptr, 16);
    if (code == Tab)
        return "0020";
    if (code < FirstRadical || code > LastRadical)
        return digits;
    const QString meant = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return meant.size() == 1 ? QByteArray::number(meant.front().unicode(), 16).toUpper() : digits;
}

/// A map from glyphs to characters with those that are meant. The length stays.
QByteArray mendedTextMap(const QByteArray &body)
{
    QByteArray mended = body;
    static const QRegularExpression lists(QStringLiteral("\\[[^\\]]*\\]|(?<=> )<[0-9A-F]{4}>(?=\n)"));
    static const QRegularExpression codes(QStringLiteral("<([0-9A-F]{4})>"));
    const QString text = QString::fromLatin1(body);
    for (auto list = lists.globalMatch(text); list.hasNext();) {
        const QRegularExpressionMatch found = list.next();
        const QString inside = found.captured();
        for (auto code = codes.globalMatch(inside); code.hasNext();) {
            const QRegularExpressionMatch one = code.next();
            const QByteArray meant = meantCharacter(one.captured(1).toLatin1());
            mended.replace(found.capturedStart() + one.capturedStart(1), meant.size(), meant);
        }
    }
    return mended;
}

QByteArray written(const QByteArray &header, const Objects &objects, int root, int info)
{
    QByteArray out = header;
    const int size = objects.rbegin()->first + 1;
    std::vector<qsizetype> places(static_cast<std::size_t>(size), 0);
    for (const auto &[number, body] : objects) {
        places[static_cast<std::size_t>(number)] = out.size();
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray identity = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
    for (int number = 1; number < size; ++number) {
        const qsizetype place = places[static_cast<std::size_t>(number)];
        out += QByteArray::number(place).rightJustified(10, '0')
            + (place > 0 ? " 00000 n \n" : " 65535 f \n");
    }
    out += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " + reference(root) + "\n/Info "
        + reference(info) + "\n/ID [<" + identity + "> <" + identity + ">]\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

} // namespace

QByteArray finishedPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    const qsizetype table = numberAfter(pdf.mid(pdf.lastIndexOf("startxref")), "startxref");
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const int root = numberAfter(trailer, "/Root");
    const int info = numberAfter(trailer, "/Info");
    Objects objects = readObjects(pdf, table);
    const int pages = numberAfter(objects.at(root), "/Pages");
    const int outline = addOutline(objects, facts.bookmarks, pageNumbers(objects.at(pages)));
    objects[root] = "<<\n/Type /Catalog\n/Pages " + reference(pages) + "\n/Outlines " + reference(outline)
        + "\n/PageMode /UseOutlines\n/Lang (" + facts.language.toLatin1()
        + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>";
    objects[info] = information(facts);
    for (auto &[number, body] : objects) {
        if (body.contains("begincmap"))
            body = mendedTextMap(body);
    }
    return written(pdf.left(pdf.indexOf('\n', pdf.indexOf('\n') + 1) + 1), objects, root, info);
}

} // namespace shopglass
