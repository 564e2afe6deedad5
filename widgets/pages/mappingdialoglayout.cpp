// Where everything in the mapping dialog is: the second half of MappingDialog.

#include "widgets/common/messagebar.h"
#include "widgets/pages/columndetails.h"
#include "widgets/pages/mappingdialog.h"
#include "widgets/pages/mappingheader.h"
#include "widgets/pages/mappingmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr int ColumnWidth = 160;

} // namespace

void MappingDialog::build()
{
    m_message->hide();
    m_why->setWordWrap(true);
    m_why->hide();
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::RichText);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_startRow = buildStart();

    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setMinimumWidth(140);
    // Not beside the buttons: both together are wider than a small screen at 150 %.
    auto *top = new QHBoxLayout;
    top->addWidget(m_startRow);
    top->addStretch();
    top->addWidget(m_keep);
    top->addWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addWidget(m_settings);
    column->addWidget(m_state);
    column->addWidget(buildTable(), 1);
    column->addWidget(m_details);
    column->addWidget(buildFoot());
}

QWidget *MappingDialog::buildStart()
{
    auto *part = new QWidget(this);
    m_start->addItem(tr("what Shopglass suggests"));
    for (const Mapping &mapping : m_kept)
        m_start->addItem(tr("the mapping “%1”").arg(mapping.name));
    m_start->addItem(tr("a mapping file…"));
    m_start->setAccessibleName(tr("Begin with"));
    auto *label = new QLabel(tr("&Begin with"), part);
    label->setBuddy(m_start);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_start);
    row->addStretch();
    return part;
}

QWidget *MappingDialog::buildTable()
{
    auto *part = new QWidget(this);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Preview of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_header->setDefaultSectionSize(ColumnWidth);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_onlyProblems);
    auto *adders = new QHBoxLayout;
    const auto adder = [this, adders](const QString &text, DraftColumn::Source source) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, source] { addColumn(source); });
        adders->addWidget(button);
    };
    adder(tr("Add a &calculated column"), DraftColumn::Source::Formula);
    adder(tr("Add a &value of every row"), DraftColumn::Source::Constant);
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("For files in which one column says two things, such as one date for order and "
                           "payment."));
    connect(m_again, &QPushButton::clicked, this, [this] { addColumn(DraftColumn::Source::Again); });
    adders->addWidget(m_again);
    adders->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addLayout(adders);
    return part;
}

QWidget *MappingDialog::buildFoot()
{
    auto *part = new QWidget(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_sample = buttons->addButton(tr("&Try with a file…"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ActionRole);
    m_export->setToolTip(tr("Writes the mapping to a file, for a colleague or the command line."));
    m_save = buttons->addButton(tr("&Save the mapping only"), QDialogButtonBox::ActionRole);
    //: %1 is the name of a store
    m_import = buttons->addButton(m_store.isEmpty() ? tr("&Import") : tr("&Import into %1").arg(m_store),
                                  QDialogButtonBox::AcceptRole);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);
    for (QPushButton *button : {m_sample, m_export, m_save})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MappingDialog::reject);
    connect(m_sample, &QPushButton::clicked, this, &MappingDialog::sampleRequested);
    connect(m_export, &QPushButton::clicked, this, &MappingDialog::askExport);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &MappingDialog::showState);
    connect(m_keep, &QCheckBox::toggled, this, &MappingDialog::showState);
    return part;
}

} // namespace shopglass
