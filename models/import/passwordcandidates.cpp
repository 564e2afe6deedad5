#include "models/import/tablesource.h"

#include <QRegularExpression>

namespace shopglass {

namespace {

constexpr int PasswordLength = 6;

/// What browsers, chat programs and file managers hang onto the name of a copy.
QString withoutCopyMark(const QString &stem)
{
    static const QRegularExpression mark(QStringLiteral(u"\\s*(?:[(（]\\d+[)）]|[-_]?\\s*副本(?:\\s*\\d+|\\s*"
                                                        u"[(（]\\d+[)）])?|-?\\s+copy(?:\\s*\\d+)?)\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = stem;
    plain.remove(mark);
    return plain;
}

} // namespace

QStringList passwordCandidates(const QString &fileName)
{
    QString stem = fileName.mid(std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\')) + 1);
    const qsizetype dot = stem.lastIndexOf(u'.');
    if (dot > 0)
        stem.truncate(dot);

    QStringList candidates;
    for (;;) {
        const QString last = stem.right(PasswordLength);
        if (!last.isEmpty() && !candidates.contains(last))
            candidates.append(last);
        const QString plain = withoutCopyMark(stem);
        if (plain == stem)
            return candidates;
        stem = plain;
    }
}

} // namespace shopglass
