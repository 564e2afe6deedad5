#include "widgets/pages/mappingsettings.h"

#include "models/import/refusals.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace shopglass {

namespace {

constexpr int LastHeaderRow = 1000;

void choose(QComboBox *list, const QString &data)
{
    int place = list->findData(data);
    if (place < 0) {
        list->addItem(data, data);
        place = list->count() - 1;
    }
    list->setCurrentIndex(place);
}

QString delimiterName(const QString &delimiter)
{
    if (delimiter == QLatin1String(","))
        return MappingSettings::tr("comma");
    if (delimiter == QLatin1String("\t"))
        return MappingSettings::tr("tab");
    if (delimiter == QLatin1String(";"))
        return MappingSettings::tr("semicolon");
    return delimiter;
}

QString kindText(const ExportKind &kind, const Preview &preview)
{
    const QString name = localName(kind.nameZh, kind.nameEn);
    for (const KindCandidate &candidate : preview.candidates) {
        if (candidate.kind == &kind)
            return candidate.missing.isEmpty()
                ? MappingSettings::tr("%1 – fits").arg(name)
                : MappingSettings::tr("%1 – missing: %2")
                      .arg(name, candidate.missing.join(MappingSettings::tr(", ")));
    }
    return name;
}

} // namespace

MappingSettings::MappingSettings(QWidget *parent)
    : QWidget(parent)
    , m_headerRow(new QSpinBox(this))
{
    auto *left = new QFormLayout;
    auto *middle = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, middle, right}) {
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setVerticalSpacing(6);
        form->setFormAlignment(Qt::AlignTop);
    }
    m_kind = add(left, tr("Ki&nd of file"));
    m_grain = add(left, tr("One row &is"));
    m_dates = add(middle, tr("Dates such as 3/4/2026"));
    m_encoding = add(right, tr("&Encoding"));
    m_delimiter = add(right, tr("Separa&tor"));
    m_sheet = add(left, tr("&Sheet"));
    m_headerRow->setRange(0, LastHeaderRow);
    m_headerRow->setSpecialValueText(tr("automatic"));
    middle->addRow(tr("Header ro&w"), m_headerRow);
    m_headerRow->setAccessibleName(tr("Header row"));
    m_headerRow->setKeyboardTracking(false);
    m_headerRow->setMinimumWidth(140);
    m_grain->addItems({tr("an order"), tr("a product of an order"), tr("itself, never updated")});
    m_dates->addItems({tr("only with the year first"), tr("begin with the year"), tr("begin with the day"),
                       tr("begin with the month")});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->setAlignment(Qt::AlignTop);
    row->addLayout(left, 4);
    row->addLayout(middle, 3);
    row->addLayout(right, 3);

    const auto tell = [this](QComboBox *list, Change change) {
        connect(list, &QComboBox::activated, this, [this, change] { say(change); });
    };
    tell(m_kind, Change::Kind);
    tell(m_grain, Change::Reading);
    tell(m_dates, Change::Reading);
    tell(m_encoding, Change::Table);
    tell(m_delimiter, Change::Table);
    tell(m_sheet, Change::Table);
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] { say(Change::Table); });
}

QComboBox *MappingSettings::add(QFormLayout *form, const QString &label)
{
    auto *list = new QComboBox(this);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(9);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list->setAccessibleName(plainLabel(label));
    form->addRow(label, list);
    return list;
}

void MappingSettings::fillKinds(const Preview &preview)
{
    m_kind->clear();
    for (const KindCandidate &candidate : preview.candidates)
        m_kind->addItem(kindText(*candidate.kind, preview), candidate.kind->id);
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        if (m_kind->findData(kind.id) < 0)
            m_kind->addItem(kindText(kind, preview), kind.id);
    }
    choose(m_kind, preview.mapping.kindId);
    m_kind->setToolTip(m_kind->currentText());
}

void MappingSettings::fillSheets(const Preview &preview)
{
    m_sheet->clear();
    const bool several = preview.sheets.size() > 1;
    if (!preview.hasSample) {
        m_sheet->addItem(tr("all that fit"), QString());
        if (!preview.mapping.sheet.isEmpty())
            m_sheet->addItem(preview.mapping.sheet, preview.mapping.sheet);
        choose(m_sheet, preview.mapping.sheet);
        m_sheet->setEnabled(m_sheet->count() > 1);
        return;
    }
    m_sheet->addItem(several ? tr("all that fit (shown: %1)").arg(preview.sheets.value(preview.sheet))
                             : tr("the only one"),
                     QString());
    for (const QString &sheet : preview.sheets) {
        if (several)
            m_sheet->addItem(sheet, sheet);
    }
    choose(m_sheet, preview.mapping.sheet);
    m_sheet->setEnabled(several);
}

void MappingSettings::showDetected(const Preview &preview)
{
    const bool text = !preview.delimiter.isEmpty() || !preview.hasSample;
    m_encoding->clear();
    m_delimiter->clear();
    if (preview.hasSample) {
        m_encoding->addItem(tr("automatic: %1").arg(preview.description), QString());
        m_delimiter->addItem(text ? tr("automatic: %1").arg(delimiterName(preview.delimiter)) : tr("none"),
                             QString());
    } else {
        m_encoding->addItem(tr("automatic"), QString());
        m_delimiter->addItem(tr("automatic"), QString());
    }
    for (const QString &encoding : mappingEncodings())
        m_encoding->addItem(encoding, encoding);
    for (const char *delimiter : {",", "\t", ";", "|"}) {
        const QString one = QString::fromLatin1(delimiter);
        m_delimiter->addItem(delimiterName(one), one);
    }
    choose(m_encoding, preview.mapping.encoding);
    choose(m_delimiter, preview.mapping.delimiter);
    m_encoding->setEnabled(text);
    m_delimiter->setEnabled(text);
}

void MappingSettings::setPreview(const Preview &preview)
{
    const QSignalBlocker quiet(m_headerRow);
    m_settings = preview.mapping;
    fillKinds(preview);
    fillSheets(preview);
    showDetected(preview);
    m_grain->setCurrentIndex(int(preview.mapping.grain));
    m_grain->setEnabled(preview.mapping.kindId == QLatin1String("orders"));
    m_dates->setCurrentIndex(int(preview.mapping.dateOrder));
    m_headerRow->setSpecialValueText(preview.hasSample ? tr("automatic: %1").arg(preview.headerRow)
                                                       : tr("automatic"));
    m_headerRow->setValue(preview.mapping.headerRow);
}

void MappingSettings::say(Change change)
{
    m_settings.kindId = m_kind->currentData().toString();
    m_settings.grain = static_cast<Grain>(m_grain->currentIndex());
    m_settings.dateOrder = static_cast<DateOrder>(m_dates->currentIndex());
    m_settings.encoding = m_encoding->currentData().toString();
    m_settings.delimiter = m_delimiter->currentData().toString();
    m_settings.sheet = m_sheet->currentData().toString();
    m_settings.headerRow = m_headerRow->value();
    if (change == Change::Kind && m_settings.kindId != QLatin1String("orders"))
        m_settings.grain = Grain::Order;
    Q_EMIT changed(m_settings, change);
}

} // namespace shopglass
