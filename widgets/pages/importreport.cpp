#include "widgets/pages/importreport.h"

#include "models/base/numberformat.h"
#include "models/import/exportfiles.h"
#include "widgets/common/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportReportTexts)
};

constexpr int TallestReport = 150;

QString line(const QString &escaped)
{
    return QStringLiteral("<br/>%1").arg(escaped);
}

QString escapedList(const QStringList &texts)
{
    return texts.join(Texts::tr(", ")).toHtmlEscaped();
}

QString countsText(const BatchSummary &summary)
{
    return Texts::tr("%1 rows read: %2 new, %3 updated, %4 unchanged, %5 rejected.")
        .arg(fullCount(summary.rowsRead), fullCount(summary.rowsNew), fullCount(summary.rowsUpdated),
             fullCount(summary.rowsUnchanged), fullCount(summary.rowsRejected));
}

QString storedHtml(const ImportOutcome &outcome)
{
    const BatchSummary &summary = outcome.summary;
    QString html = line(countsText(summary).toHtmlEscaped());
    if (summary.days) {
        html += line(Texts::tr("Days covered: %1 to %2.")
                         .arg(summary.days->from.iso(), summary.days->to.iso())
                         .toHtmlEscaped());
    }
    if (!summary.dropped.isEmpty())
        html += line(Texts::tr("Not stored because it is personal: %1.").arg(escapedList(summary.dropped)));
    if (!summary.unknown.isEmpty())
        html += line(Texts::tr("Not stored because it is not known: %1.").arg(escapedList(summary.unknown)));
    for (const QString &warning : outcome.warnings)
        html += line(QStringLiteral("⚠ ") + warning.toHtmlEscaped());
    if (summary.rowsRejected > 0) {
        html += line(
            QStringLiteral("<a href=\"rejects:%1\">%2</a>")
                .arg(QString::number(summary.id), Texts::tr("Show the rejected rows").toHtmlEscaped()));
    }
    return html;
}

QString outcomeHtml(const FileImport &file)
{
    const Result<ImportOutcome> &result = file.result;
    if (!result.ok()) {
        if (isStrayNote(file.path, result.error()))
            return line(strayNoteSentence(file.path).toHtmlEscaped());
        if (result.error().kind == ErrorKind::Cancelled)
            return line(Texts::tr("Stopped; nothing of this file was kept.").toHtmlEscaped());
        const QString refused = line(QStringLiteral("✗ ") + result.error().sentence.toHtmlEscaped());
        if (!needsMapping(result.error()))
            return refused;
        return refused
            + line(QStringLiteral("<a href=\"map:%1\">%2</a>")
                       .arg(QString::fromLatin1(QUrl::toPercentEncoding(file.path)),
                            Texts::tr("Say which column is what…").toHtmlEscaped()));
    }
    if (result->state == ImportOutcome::State::Unchanged) {
        return line(Texts::tr("This file was already imported on %1; nothing was changed.")
                        .arg(beijingText(result->summary.importedAt))
                        .toHtmlEscaped());
    }
    return storedHtml(*result);
}

} // namespace

QString fileImportHtml(const FileImport &file)
{
    return QStringLiteral("<p><b>%1</b>%2</p>").arg(exportName(file.path).toHtmlEscaped(), outcomeHtml(file));
}

ImportReport::ImportReport(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_text(new QTextBrowser(this))
{
    setProperty("role", QStringLiteral("panel"));
    m_title->setProperty("role", QStringLiteral("tableTitle"));
    m_close->setAutoRaise(true);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_text);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1String("rejects"))
            Q_EMIT rejectsRequested(link.path().toLongLong());
        else if (link.scheme() == QLatin1String("map"))
            requestMapping(link.path(QUrl::FullyDecoded));
    });
    retranslate();
    hide();
}

void ImportReport::requestMapping(const QString &path)
{
    for (const FileImport &file : m_files) {
        if (file.path == path && !file.result.ok()) {
            Q_EMIT mappingRequested(file);
            return;
        }
    }
}

void ImportReport::clear()
{
    m_files.clear();
    retranslate();
    hide();
}

void ImportReport::add(const FileImport &file)
{
    m_files.push_back(file);
    retranslate();
    show();
}

QString ImportReport::plainText() const
{
    return m_text->toPlainText();
}

void ImportReport::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ImportReport::retranslate()
{
    m_title->setText(tr("Result of the import"));
    m_text->setAccessibleName(m_title->text());
    m_close->setIcon(tintedIcon(QStringLiteral("close"), palette()));
    m_close->setToolTip(tr("Close the result"));
    m_close->setAccessibleName(m_close->toolTip());
    QString html;
    // Newest on top: the one that has just come in is the one to read.
    for (auto file = m_files.rbegin(); file != m_files.rend(); ++file)
        html += fileImportHtml(*file);
    m_text->setHtml(html);
    fitHeight();
}

/// As tall as its sentences, broken at the width that there is; the rest is scrolled to.
void ImportReport::fitHeight()
{
    // Not the text's own width: until the layout has run, that is not the one it will have.
    const QMargins margins = layout()->contentsMargins();
    m_text->document()->setTextWidth(width() - margins.left() - margins.right());
    m_text->setFixedHeight(
        std::min(TallestReport, static_cast<int>(m_text->document()->size().height()) + 8));
}

void ImportReport::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace shopglass
