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
    m_start->addItem(tr("what Shopglass suggests"));
    for (const Mapping &mapping : m_kept)
        m_start->addItem(tr("the mapping “%1”").arg(mapping.name));
    m_start->setAccessibleName(tr("Begin with"));
    m_start->setVisible(!m_kept.empty());
    auto *startLabel = new QLabel(tr("&Begin with"), this);
    startLabel->setBuddy(m_start);
    startLabel->setVisible(!m_kept.empty());
    auto *startRow = new QHBoxLayout;
    startRow->addWidget(startLabel);
    startRow->addWidget(m_start);
    startRow->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addLayout(startRow);
    column->addWidget(m_settings);
    column->addWidget(m_state);
    column->addWidget(buildTable(), 1);
    column->addWidget(m_details);
    column->addWidget(buildFoot());
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
    m_save = buttons->addButton(tr("&Save the mapping only"), QDialogButtonBox::ActionRole);
    //: %1 is the name of a store
    m_import = buttons->addButton(m_store.isEmpty() ? tr("&Import") : tr("&Import into %1").arg(m_store),
                                  QDialogButtonBox::AcceptRole);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);
    m_save->setAutoDefault(false);
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setMinimumWidth(220);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keep);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &MappingDialog::showState);
    connect(m_keep, &QCheckBox::toggled, this, &MappingDialog::showState);
    return part;
}

} // namespace shopglass
