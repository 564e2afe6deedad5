#include "widgets/pages/mappingdialog.h"

#include "widgets/common/filedialogs.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/attributecombo.h"
#include "widgets/pages/columndetails.h"
#include "widgets/pages/mappingheader.h"
#include "widgets/pages/mappingmodel.h"
#include "widgets/pages/mappingstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

namespace shopglass {

namespace {

/// After the last change: a word is typed faster than this.
constexpr int PreviewDelay = 250;

} // namespace

MappingDialog::MappingDialog(const QString &fileName, const QString &store, std::vector<Mapping> kept,
                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_kept(std::move(kept))
    , m_delay(new QTimer(this))
    , m_start(new QComboBox(this))
    , m_settings(new MappingSettings(this))
    , m_message(new MessageBar(this))
    , m_why(new QLabel(this))
    , m_state(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_onlyProblems(new QCheckBox(tr("&Only rows with problems"), this))
    , m_table(new QTableView(this))
    , m_header(new MappingHeader(m_table))
    , m_model(new MappingModel(this))
    , m_details(new ColumnDetails(this))
    , m_again(new QPushButton(tr("Read this column a&gain"), this))
    , m_keep(new QCheckBox(tr("&Remember for files with these headers as"), this))
    , m_name(new QLineEdit(this))
{
    //: %1 is a file name
    setWindowTitle(tr("Which column is what? – %1").arg(fileName));
    setAttribute(Qt::WA_DeleteOnClose);
    m_delay->setSingleShot(true);
    m_delay->setInterval(PreviewDelay);
    m_name->setText(fileName.section(u'.', 0, 0));
    build();
    connectParts();
    resize(1180, 800);
}

void MappingDialog::connectParts()
{
    connect(m_delay, &QTimer::timeout, this, &MappingDialog::askNow);
    connect(m_header, &MappingHeader::attributeChosen, this, &MappingDialog::chooseAttribute);
    connect(m_header, &MappingHeader::columnEntered, this, &MappingDialog::enterColumn);
    connect(m_header, &QHeaderView::sectionClicked, this, &MappingDialog::enterColumn);
    connect(m_settings, &MappingSettings::changed, this, &MappingDialog::chooseSettings);
    connect(m_start, &QComboBox::activated, this, &MappingDialog::chooseStart);
    connect(m_state, &QLabel::linkActivated, this, &MappingDialog::followLink);
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool checked) {
        m_model->setRows(checked ? MappingModel::Rows::WithProblems : MappingModel::Rows::First);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    enterColumn(current.column());
            });
    connect(m_details, &ColumnDetails::ruleChanged, this, [this](const MappingRule &rule) {
        m_draft.setRule(std::size_t(m_column), rule);
        draftChanged();
    });
    connect(m_details, &ColumnDetails::fillDownChanged, this, [this](MappingDraft::FillDown fill) {
        m_draft.setFillDown(std::size_t(m_column), fill);
        draftChanged();
    });
    connect(m_details, &ColumnDetails::removeRequested, this, [this] {
        m_draft.remove(std::size_t(m_column));
        m_column = -1;
        draftChanged();
    });
}

void MappingDialog::begin(const QString &why, const QString &start)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_next = {};
    for (std::size_t i = 0; i < m_kept.size() && !start.isEmpty(); ++i) {
        if (m_kept[i].name != start)
            continue;
        m_next.mapping = m_kept[i];
        m_keptHeaders = m_kept[i].headers;
        m_start->setCurrentIndex(int(i) + 1);
        m_name->setText(start);
    }
    askNow();
}

void MappingDialog::beginWithoutFile(const QString &name)
{
    setWindowTitle(tr("The mapping “%1”").arg(name));
    begin({}, name);
}

void MappingDialog::startWith(const Mapping &mapping)
{
    m_next = {};
    m_next.mapping = mapping;
    m_name->setText(mapping.name);
    m_draft = MappingDraft(mapping, m_preview.headers);
    m_column = -1;
    askNow();
}

void MappingDialog::askAgain(const QString &fileName)
{
    setWindowTitle(tr("Which column is what? – %1").arg(fileName));
    m_next = {};
    m_next.mapping = m_draft.mapping();
    askNow();
}

void MappingDialog::ask(PreviewOptions::Rules rules)
{
    m_next = {};
    m_next.mapping = m_draft.mapping();
    m_next.rules = rules;
    m_delay->start();
    showState();
}

void MappingDialog::askNow()
{
    m_delay->stop();
    Q_EMIT previewRequested(m_next);
}

void MappingDialog::draftChanged()
{
    showDraft();
    ask(PreviewOptions::Rules::Keep);
}

void MappingDialog::setPreview(const Preview &preview)
{
    m_message->hide();
    // What the user did meanwhile is newer than the answer.
    const bool adopt = preview.origin != Preview::Origin::Given && !m_delay->isActive();
    const bool sameFile = m_hasPreview && m_preview.headers == preview.headers;
    m_preview = preview;
    if (adopt || !sameFile || !m_hasPreview) {
        m_draft = MappingDraft(preview.mapping, preview.headers);
        m_column = -1;
    }
    if (!m_hasPreview) {
        const bool reads
            = preview.origin == Preview::Origin::BuiltIn || preview.origin == Preview::Origin::Kept;
        m_offeredHash = reads ? m_draft.mapping().hash() : QString();
        if (preview.origin == Preview::Origin::Kept)
            m_name->setText(preview.mapping.name);
        m_keep->setChecked(!reads);
        m_savedHash = m_draft.mapping().hash();
    }
    const bool first = !m_hasPreview;
    m_hasPreview = true;
    m_settings->setPreview(preview);
    showDraft();
    if (AttributeCombo *combo = m_header->combo(0); combo && first)
        combo->setFocus(Qt::OtherFocusReason);
}

void MappingDialog::showFault(const QString &sentence)
{
    m_message->showMessage(sentence, Meaning::Bad);
    showState();
}

void MappingDialog::showNote(const QString &sentence)
{
    m_message->showMessage(sentence, Meaning::Good);
}

void MappingDialog::showSaved(const QString &name)
{
    m_savedHash = m_draft.mapping().hash();
    showNote(keptMapping().headers.isEmpty()
                 ? tr("The mapping “%1” is kept. It reads a file when it is chosen.").arg(name)
                 : tr("The mapping “%1” is kept. It reads files with these headers by itself.").arg(name));
}

void MappingDialog::showDraft()
{
    const QModelIndex current = m_table->currentIndex();
    m_model->setContents(m_draft, m_preview);
    m_header->setDraft(m_draft);
    if (current.isValid() && current.row() < m_model->rowCount() && current.column() < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    showDetails();
    showState();
}

void MappingDialog::showDetails()
{
    m_again->setEnabled(m_column >= 0
                        && m_draft.columns()[std::size_t(m_column)].source == DraftColumn::Source::File);
    if (m_column < 0 || m_column >= int(m_draft.columns().size())) {
        m_details->clear();
        return;
    }
    const DraftColumn &column = m_draft.columns()[std::size_t(m_column)];
    const auto index = ExportKinds::instance().kind(m_draft.settings().kindId).indexOf(column.attributeId);
    m_details->setColumn(m_draft, std::size_t(m_column), index ? m_preview.how.value(*index) : QString());
    QString fault;
    if (column.source == DraftColumn::Source::Formula)
        fault = formulaFault(column.rule.formula, m_preview.headers);
    for (const MappingProblem &problem : problemsOf(m_draft.mapping(), m_preview.headers)) {
        if (problem.what == MappingProblem::What::BadRule && problem.attributeId == column.attributeId)
            fault = problem.sentence;
    }
    if (fault.isEmpty() && column.source != DraftColumn::Source::File && column.attributeId.isEmpty())
        fault = tr("Choose above this column what it holds.");
    m_details->setFault(fault);
}

bool MappingDialog::isReady() const
{
    return problemsOf(m_draft.mapping(), m_preview.headers).empty()
        && Mapping::fromJson(m_draft.mapping().toJson(), m_preview.file).ok();
}

bool MappingDialog::isUnchanged() const
{
    return !m_offeredHash.isEmpty() && m_draft.mapping().hash() == m_offeredHash;
}

void MappingDialog::showState()
{
    m_name->setEnabled(m_keep->isChecked());
    if (!m_hasPreview) {
        m_import->setEnabled(false);
        m_save->setEnabled(false);
        return;
    }
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool ready = isReady();
    m_state->setText(mappingStateHtml(m_draft, m_preview));
    m_state->setAccessibleName(m_state->text().remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
    m_counts->setText(previewCountsText(m_preview));
    const bool sample = m_preview.hasSample;
    m_startRow->setVisible(sample);
    m_keep->setVisible(sample);
    m_name->setVisible(sample);
    m_import->setVisible(sample);
    m_sample->setVisible(!sample);
    m_onlyProblems->setVisible(sample);
    m_import->setEnabled(sample && ready && !m_store.isEmpty() && (named || !m_keep->isChecked()));
    m_save->setEnabled(ready && named && (m_keep->isChecked() || !sample));
    m_export->setEnabled(ready);
}

void MappingDialog::chooseAttribute(int column, const QString &attributeId)
{
    m_draft.setAttribute(std::size_t(column), attributeId);
    m_column = column;
    draftChanged();
}

void MappingDialog::chooseSettings(const Mapping &settings, MappingSettings::Change change)
{
    m_draft.setSettings(settings);
    if (change == MappingSettings::Change::Reading) {
        ask(PreviewOptions::Rules::Keep);
        return;
    }
    m_next = {};
    m_next.mapping = change == MappingSettings::Change::Kind ? settings : m_draft.mapping();
    m_next.rules = PreviewOptions::Rules::Fit;
    if (change == MappingSettings::Change::Kind) {
        m_next.mapping->rules.clear();
        m_next.mapping->fillDown.clear();
    }
    askNow();
}

void MappingDialog::chooseStart(int index)
{
    if (index > 0 && std::size_t(index) <= m_kept.size()) {
        startWith(m_kept[std::size_t(index - 1)]);
        return;
    }
    if (index > 0) {
        const QStringList files
            = FileDialogs::openFiles(this, tr("Begin with a mapping"), tr("Mappings (*.json)"));
        if (!files.isEmpty())
            Q_EMIT mappingFileRequested(files.front());
        return;
    }
    m_next = {};
    m_next.kindId = m_draft.settings().kindId;
    m_column = -1;
    askNow();
}

void MappingDialog::addColumn(DraftColumn::Source source)
{
    const bool again = source == DraftColumn::Source::Again;
    if (again && m_column < 0)
        return;
    const QString header = again ? m_draft.columns()[std::size_t(m_column)].header : QString();
    m_column = int(m_draft.add(source, header));
    showDraft();
    m_table->scrollTo(m_model->index(0, m_column));
    if (AttributeCombo *combo = m_header->combo(m_column))
        combo->setFocus(Qt::OtherFocusReason);
}

void MappingDialog::enterColumn(int column)
{
    if (column == m_column || column < 0 || column >= int(m_draft.columns().size()))
        return;
    m_column = column;
    if (m_model->rowCount() > 0)
        m_table->scrollTo(m_model->index(std::max(0, m_table->currentIndex().row()), column));
    showDetails();
}

void MappingDialog::followLink(const QString &link)
{
    const QString id = link.section(u':', 1);
    m_draft.setPresence(id,
                        link.startsWith(QLatin1String("absent:")) ? MappingDraft::Presence::Absent
                                                                  : MappingDraft::Presence::Expected);
    draftChanged();
}

/// Return in a field ends what is typed there; only the button imports.
void MappingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace shopglass
