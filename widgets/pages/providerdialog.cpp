#include "widgets/pages/providerdialog.h"

#include "widgets/common/filedialogs.h"
#include "widgets/common/theme.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr int LongestText = 200;
constexpr QSize PreviewSize(200, 64);
constexpr int SwatchSide = 16;

} // namespace

ProviderDialog::ProviderDialog(const ProviderProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_logoPath(profile.logoPath)
    , m_logo(profile.logo)
    , m_name(new QLineEdit(profile.name, this))
    , m_contact(new QLineEdit(profile.contact, this))
    , m_footer(new QLineEdit(profile.footer, this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(tr("Provider of reports"));
    auto *about
        = new QLabel(tr("Reports carry this brand: on the cover, at the foot of every page and in the "
                        "file's properties. It is kept on this computer, outside the workspaces."),
                     this);
    about->setWordWrap(true);
    about->setProperty("role", QStringLiteral("muted"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (QLineEdit *line : {m_name, m_contact, m_footer})
        line->setMaxLength(LongestText);
    m_name->setPlaceholderText(tr("Company that issues the report"));
    m_contact->setPlaceholderText(tr("Telephone, WeChat or mail"));
    m_footer->setPlaceholderText(tr("For example: Confidential, only for the named store"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Contact:"), m_contact);
    form->addRow(tr("&Footer:"), m_footer);
    form->addRow(tr("C&olour:"), accentRow());
    form->addRow(tr("Logo:"), logoRow());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProviderDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
    m_accent->setText(profile.accent ? colourText(*profile.accent) : QString());
    showLogo();
}

QWidget *ProviderDialog::accentRow()
{
    auto *row = new QWidget(this);
    m_accent = new QLineEdit(row);
    m_accent->setPlaceholderText(tr("# and six hexadecimal digits"));
    m_accent->setAccessibleName(tr("Colour as # and six hexadecimal digits"));
    m_accentButton = new QPushButton(tr("Choose…"), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_accent, 1);
    line->addWidget(m_accentButton);
    connect(m_accentButton, &QPushButton::clicked, this, &ProviderDialog::askAccent);
    connect(m_accent, &QLineEdit::textChanged, this, &ProviderDialog::showAccent);
    row->setFocusProxy(m_accent);
    return row;
}

QWidget *ProviderDialog::logoRow()
{
    auto *row = new QWidget(this);
    m_preview = new QLabel(row);
    m_preview->setMinimumSize(PreviewSize);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAlignment(Qt::AlignCenter);
    auto *choose = new QPushButton(tr("Choose a &logo…"), row);
    m_removeLogo = new QPushButton(tr("&Remove"), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_preview, 1);
    line->addWidget(choose);
    line->addWidget(m_removeLogo);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QStringList files
            = FileDialogs::openFiles(this, tr("Choose a logo"), tr("Images (*.png *.jpg *.jpeg)"));
        if (!files.isEmpty())
            chooseLogo(files.front());
    });
    connect(m_removeLogo, &QPushButton::clicked, this, &ProviderDialog::removeLogo);
    return row;
}

ProviderProfile ProviderDialog::profile() const
{
    ProviderProfile profile;
    profile.name = m_name->text().trimmed();
    profile.contact = m_contact->text().trimmed();
    profile.footer = m_footer->text().trimmed();
    profile.accent = colourFromText(m_accent->text().trimmed());
    profile.logoPath = m_logoPath;
    profile.logo = m_logo;
    return profile;
}

void ProviderDialog::chooseLogo(const QString &path)
{
    auto logo = loadLogo(path);
    if (!logo)
        return showFault(logo.error().sentence);
    if (QImage::fromData(logo->bytes).isNull())
        return showFault(tr("The logo %1 is broken: it cannot be decoded. Save it again.")
                             .arg(QFileInfo(path).fileName()));
    m_logoPath = QFileInfo(path).absoluteFilePath();
    m_logo = std::move(*logo);
    showFault(QString());
    showLogo();
}

void ProviderDialog::removeLogo()
{
    m_logoPath.clear();
    m_logo = {};
    showLogo();
}

QString ProviderDialog::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void ProviderDialog::accept()
{
    const QString accent = m_accent->text().trimmed();
    if (!accent.isEmpty() && !colourFromText(accent)) {
        showFault(tr("“%1” is no colour. Write # and six hexadecimal digits, or leave the line empty.")
                      .arg(accent));
        m_accent->setFocus();
        return;
    }
    QDialog::accept();
}

void ProviderDialog::askAccent()
{
    const QColor chosen = QColorDialog::getColor(QColor(m_accent->text()), this, tr("Colour of reports"));
    if (chosen.isValid())
        m_accent->setText(chosen.name());
}

void ProviderDialog::showAccent()
{
    const auto colour = colourFromText(m_accent->text().trimmed());
    QPixmap swatch(SwatchSide, SwatchSide);
    swatch.fill(colour ? QColor(colour->red, colour->green, colour->blue) : Theme::light().accent);
    m_accentButton->setIcon(swatch);
}

void ProviderDialog::showLogo()
{
    const QImage image = QImage::fromData(m_logo.bytes);
    if (image.isNull())
        m_preview->setText(tr("No logo"));
    else
        m_preview->setPixmap(QPixmap::fromImage(
            image.scaled(PreviewSize * 0.9, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_preview->setAccessibleName(image.isNull() ? tr("No logo") : tr("Logo %1").arg(m_logoPath));
    m_removeLogo->setEnabled(!m_logoPath.isEmpty());
    showAccent();
}

void ProviderDialog::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

} // namespace shopglass
